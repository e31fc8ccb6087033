/** Sends one new photo of a tag; now and then the first try is cut off halfway, as in a dead spot. */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { ApiClient } from '../../../directus/api-client.ts';
import { pick, type Random } from '../seeded-random.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { PersistentSender } from './persistent-sender.ts';
import type { Pictures } from './pictures.ts';

export type SendPhoto = (tagNumber: string, kind: 'tagging' | 'removal') => Promise<void>;

type Options = {
  directusUrl: string;
  /** Who may carry the phone; a photo stays with one of them. */
  people: readonly ApiClient[];
  pictures: Pictures;
  send: PersistentSender;
  acknowledged: Acknowledged;
  random: Random;
};

export function photoSender({ directusUrl, people, pictures, send, acknowledged, random }: Options): SendPhoto {
  return async (tagNumber, kind) => {
    const id = randomUUID();
    const picture = pictures(id);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    const person = pick(random, people);
    const facts = { kind, takenAt: new Date().toISOString(), tagNumber };
    if (random() < 0.1) await cutOff(`${directusUrl}/photos/${id}`, picture, { facts: { ...facts, sha256 }, person });
    const receipt = await send(`photo ${id}`, () => person.upload(picture, facts, { id }));
    acknowledged.photos.push({ id, tagNumber, kind, sha256, receipt });
  };
}

/** Half of the picture, then silence. Whatever the server thinks of it, nobody hears it. */
async function cutOff(address: string, picture: Buffer, { facts, person }: { facts: object; person: ApiClient }) {
  const upload = request(address, {
    method: 'PUT',
    agent: false,
    headers: {
      authorization: `Bearer ${person.token}`,
      'content-type': 'image/jpeg',
      'content-length': picture.length,
      'photo-facts': encodeURIComponent(JSON.stringify(facts)),
    },
  });
  const ended = once(upload, 'close').catch(() => undefined);
  upload.on('error', () => undefined);
  upload.write(picture.subarray(0, picture.length / 2), () => upload.destroy());
  await ended;
}
