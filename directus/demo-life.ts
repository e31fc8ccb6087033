/** One demo bicycle through the real commands, at the times of its story. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';
import { AddReturn, QuoteFee } from '@bicycles/schema/returns/contracts';
import { AddDisappearance, AddRemoval, AddTagging } from '@bicycles/schema/street/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { AddArrival, AddIntake } from '@bicycles/schema/yard/contracts';
import type { DateTime } from 'luxon';
import Papa from 'papaparse';
import { z } from 'zod';
import type { ApiClient } from './api-client.ts';
import type { DemoBicycle } from './demo-bicycles.ts';
import { demoInstant } from './demo-instant.ts';
import { demoPicture } from './demo-picture.ts';
import { masterId } from './master-id.ts';

type Cast = { street: ApiClient; storage: ApiClient };
type Story = Cast & { bicycle: DemoBicycle; serial: number; today: DateTime };
type Step = { key: string; at: string };

const code = (list: string, name: string) => masterId('codes', `${list}/${name}`);
const paint: Record<string, string> = {
  silver: '#b0bec5',
  black: '#263238',
  red: '#c62828',
  white: '#fafafa',
  blue: '#1565c0',
  green: '#2e7d32',
  yellow: '#f9a825',
  navy: '#1a237e',
  brown: '#6d4c41',
  pink: '#ec407a',
  grey: '#757575',
  light_blue: '#4fc3f7',
  orange: '#ef6c00',
};

/** Plays the story up to `today`. Keys of commands and photos follow from the tag, so a repeated run adds nothing. */
export async function demoLife({ bicycle, serial, today, street, storage }: Story): Promise<void> {
  const tagNumber = tagNumberFor(serial);
  const tagged = demoInstant(today, bicycle.daysAgo, bicycle.time);
  const step = (name: string, minutes: number): Step => ({
    key: masterId('demo', `${tagNumber}/${name}`),
    at: iso(tagged.plus({ minutes })),
  });
  const photo = async (sender: ApiClient, name: string, kind: PhotoFacts['kind'], minutes: number) => {
    const { key: id, at } = step(`photo-${name}`, minutes);
    const picture = await demoPicture({ colour: paint[bicycle.colour] ?? '#546e7a', tagNumber, scene: name });
    await sender.upload(picture, { kind, takenAt: at, tagNumber }, { id, at });
  };
  const position = positionOf(bicycle.place);
  const stops = (reached: DemoBicycle['until']) => bicycle.until === reached;

  const { bicycleId } = await street.send(
    AddTagging,
    { tagNumber, placeId: masterId('places', bicycle.place), position, vehicleKindId: code('vehicle_kind', 'bicycle') },
    step('tagging', 0),
  );
  await photo(street, '札付け時', 'tagging', 1);
  if (stops('tagged')) return;
  if (stops('gone')) {
    await street.send(AddDisappearance, { bicycleId }, step('gone', 33));
    return;
  }
  await street.send(
    AddRemoval,
    { tagNumber, removalKindId: code('removal_kind', 'removal'), position, conditionMemo: bicycle.memo },
    step('removal', 34),
  );
  await photo(street, '撤去時 全体', 'removal', 35);
  await photo(street, '撤去時 周囲', 'removal', 36);
  if (stops('removed')) return;

  const bicycleNow = await storage.send(GetBicycle, { id: bicycleId });
  await storage.send(
    AddArrival,
    { tagNumber, storageSiteId: z.string().parse(bicycleNow.storageSiteId) },
    step('arrival', 150),
  );
  if (stops('arrived')) return;

  await recordIntake({ bicycle, bicycleId, storage }, step('intake', 190));
  await photo(storage, '二次登録', 'intake', 191);
  if (bicycle.beyondUseReason) await photo(storage, '機能喪失の証拠', 'beyond_use', 192);
  if (stops('stored') || !bicycle.claimant) return;

  await giveBack({ claimant: bicycle.claimant, bicycleId, storage }, step('return', 60 * 24 * 8));
}

type Intake = { bicycle: DemoBicycle; bicycleId: string; storage: ApiClient };

async function recordIntake({ bicycle, bicycleId, storage }: Intake, options: Step): Promise<void> {
  const { revision } = await storage.send(GetBicycle, { id: bicycleId });
  const isTokyo = bicycle.registration !== '' && !bicycle.registration.startsWith('神奈川');
  await storage.send(
    AddIntake,
    {
      bicycleId,
      // A repeated command must be the same to the letter; the row had its third revision at this step.
      revision: Math.min(revision, 3),
      vehicleKindId: code('vehicle_kind', 'bicycle'),
      modelId: code('model', bicycle.model),
      colourId: code('colour', bicycle.colour),
      registrationKind: bicycle.registration === '' ? 'none' : isTokyo ? 'tokyo' : 'prefecture',
      registrationNumber: bicycle.registration,
      frameNumber: bicycle.frame,
      hasBasket: bicycle.model === 'city',
      basketPlaces: bicycle.model === 'city' ? ['front'] : [],
      hasGears: bicycle.model !== 'children',
      gearCount: bicycle.model === 'sport' ? 21 : bicycle.model === 'children' ? '' : 3,
      isDamaged: bicycle.memo?.includes('パンク') ?? false,
      damagePlaces: bicycle.memo?.includes('パンク') ? ['rear_wheel'] : [],
      conditionMemo: bicycle.memo,
      ...(bicycle.beyondUseReason && { isBeyondUse: true, beyondUseReason: bicycle.beyondUseReason }),
    },
    options,
  );
}

type Return = { claimant: NonNullable<DemoBicycle['claimant']>; bicycleId: string; storage: ApiClient };

async function giveBack({ claimant, bicycleId, storage }: Return, options: Step): Promise<void> {
  const fee = await storage.send(QuoteFee, { bicycleId }, options);
  await storage.send(
    AddReturn,
    {
      bicycleId,
      revision: 4,
      vehicleKindId: fee.vehicleKindId,
      feeYen: fee.yen,
      claimantName: claimant.name,
      claimantNameKana: claimant.kana,
      claimantPostalCode: claimant.postalCode,
      claimantAddress: claimant.address,
      claimantPhone: claimant.phone,
      claimantRelationId: code('claimant_relation', 'self'),
      identityDocumentId: code('identity_document', 'driving_licence'),
    },
    options,
  );
}

const PlaceRow = z.object({ code: z.string(), latitude: z.coerce.number(), longitude: z.coerce.number() });

function positionOf(place: string) {
  const file = readFileSync(join(import.meta.dirname, '..', 'schema', 'masters', 'places.csv'), 'utf8');
  const rows = z.array(PlaceRow).parse(Papa.parse(file, { header: true, skipEmptyLines: true }).data);
  const found = rows.find((row) => row.code === place);
  if (!found) throw new Error(`デモの撤去場所 ${place} がありません`);
  return { latitude: found.latitude, longitude: found.longitude, accuracyM: 12 };
}

function iso(instant: DateTime): string {
  const text = instant.toISO();
  if (text === null) throw new RangeError('Invalid instant');
  return text;
}
