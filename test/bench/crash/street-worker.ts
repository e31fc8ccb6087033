/** One person on the street: bicycle after bicycle, tagged, photographed and removed, until the run is over. */
import { randomUUID } from 'node:crypto';
import { AddRemoval, AddTagging } from '@bicycles/schema/street/contracts';
import { DateTime } from 'luxon';
import type { ApiClient } from '../../../directus/api-client.ts';
import { code, placeId } from '../../builders/a-bicycle.ts';
import type { Account } from '../../harness/people.ts';
import { between, pick, type Random } from '../seeded-random.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { PersistentSender } from './persistent-sender.ts';
import type { SendPhoto } from './send-photo.ts';
import type { TagSupply } from './tag-supply.ts';

export type StreetWorker = {
  account: Account;
  client: ApiClient;
  nextTag: TagSupply;
  send: PersistentSender;
  sendPhoto: SendPhoto;
  acknowledged: Acknowledged;
  random: Random;
  isOver: () => boolean;
};

/** Places of several yards, so that several counters of numbers run side by side. */
const places = ['S12', 'S07N', 'S22N', 'S24', 'S26', 'X5'];

export async function streetWorker(worker: StreetWorker): Promise<void> {
  while (!worker.isOver()) await oneBicycle(worker);
}

async function oneBicycle(worker: StreetWorker): Promise<void> {
  const { account, client, nextTag, send, acknowledged, random } = worker;
  const tagNumber = await nextTag();
  const photo = (kind: 'tagging' | 'removal') => worker.sendPhoto(tagNumber, kind);
  // Days apart: other deadlines, another fiscal year's numbers; 40 minutes: the wait is over.
  const taggedAt = DateTime.now()
    .setZone('Asia/Tokyo')
    .minus({ days: Math.floor(between(random, 0, 300)), minutes: 41 });
  const at = (minutes: number) => taggedAt.plus({ minutes }).toISO() ?? '';
  const photosFirst = random();

  if (photosFirst < 0.3) await photo('tagging');
  const tagging = {
    account,
    key: randomUUID(),
    at: at(0),
    input: { tagNumber, placeId: placeId(pick(random, places)), vehicleKindId: code('vehicle_kind', 'bicycle') },
  };
  const sendTagging = () => client.send(AddTagging, tagging.input, tagging);
  const early = photosFirst < 0.6 ? [photo('tagging')] : [];
  const taggings = [sendTagging, ...(random() < 0.1 ? [sendTagging] : [])];
  const [answers] = await Promise.all([
    Promise.all(taggings.map((attempt) => send(`tagging ${tagNumber}`, attempt))),
    ...early,
  ]);
  // Sent twice with one key, the same must come back twice; each answer is a promise to be kept.
  for (const answer of answers) acknowledged.taggings.push({ ...tagging, answer });
  if (photosFirst >= 0.6) await photo('tagging');

  const removal = {
    account,
    key: randomUUID(),
    at: at(40),
    input: { tagNumber, removalKindId: code('removal_kind', 'removal'), conditionMemo: `メモ ${tagNumber}` },
  };
  const [answer] = await Promise.all([
    send(`removal ${tagNumber}`, () => client.send(AddRemoval, removal.input, removal)),
    photo('removal'),
  ]);
  acknowledged.removals.push({ ...removal, answer });
}
