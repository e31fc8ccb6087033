import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { AddTagging } from '@bicycles/schema/street/contracts';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aBicycle, placeId, seen } from '../../builders/a-bicycle.ts';
import { aPhonePicture, aPicture } from '../../builders/a-picture.ts';
import { aTag } from '../../builders/a-tag.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

const takenAt = '2026-11-23T10:15:00+09:00';

test('読み取った札の自転車に、写真がひとりでに紐付く', async () => {
  const street = await as('street');
  const { id, tagNumber } = await aBicycle().inState('tagged');

  const receipt = await street.upload(await aPicture(), { kind: 'removal', takenAt, tagNumber });

  expect(receipt).toMatchObject({ linkState: 'linked', bicycleId: id });
  expect((await seen(id)).photos.map((photo) => photo.id)).toEqual([receipt.id]);
});

test('札付けより先に届いた写真は待ち、札付けと同時に紐付く', async () => {
  const street = await as('street');
  const tagNumber = await aTag();
  const receipt = await street.upload(await aPicture(), { kind: 'tagging', takenAt, tagNumber });

  const { bicycleId } = await street.send(AddTagging, { tagNumber, placeId: placeId('S22N') });

  expect(receipt.linkState).toBe('waiting');
  expect((await seen(bicycleId)).photos.map((photo) => photo.id)).toEqual([receipt.id]);
});

test('札付けと写真が同時に届いても、必ず紐付く', async () => {
  const street = await as('street');
  for (let round = 0; round < 10; round += 1) {
    const tagNumber = await aTag();
    const picture = await aPicture();

    const [{ bicycleId }, receipt] = await Promise.all([
      street.send(AddTagging, { tagNumber, placeId: placeId('S22N') }),
      street.upload(picture, { kind: 'tagging', takenAt, tagNumber }),
    ]);

    expect((await seen(bicycleId)).photos.map((photo) => photo.id)).toEqual([receipt.id]);
  }
});

test('同じ写真を何度送っても1枚になる', async () => {
  const street = await as('street');
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const picture = await aPicture();
  const photoId = randomUUID();
  const send = () => street.upload(picture, { kind: 'tagging', takenAt, tagNumber }, { id: photoId });

  const receipts = await Promise.all([send(), send(), send()]);
  await send();

  expect(new Set(receipts.map((receipt) => receipt.id)).size).toBe(1);
  expect((await seen(id)).photos).toHaveLength(1);
  expect(await rowsOf('select 1 from directus_files where title = $1', [photoId])).toHaveLength(1);
});

test('札と自転車が食い違う写真は、どちらにも紐付けず確認に回す', async () => {
  const street = await as('street');
  const [one, other] = [await aBicycle().inState('tagged'), await aBicycle().inState('tagged')];

  const receipt = await street.upload(await aPicture(), {
    kind: 'other',
    takenAt,
    tagNumber: one.tagNumber,
    bicycleId: other.id,
  });

  expect(receipt).toMatchObject({ linkState: 'conflict', bicycleId: null });
  expect((await seen(other.id)).photos).toEqual([]);
});

test('スマートフォンの写真は正しい向きになり、位置や機種などの情報は画像から消える', async () => {
  const street = await as('street');
  const { tagNumber } = await aBicycle().inState('tagged');
  const picture = await aPhonePicture();
  expect((await sharp(picture).metadata()).exif).toBeDefined();

  const { id } = await street.upload(picture, { kind: 'tagging', takenAt, tagNumber });

  const shown = await sharp(await image(id, street.token)).metadata();
  expect([shown.width, shown.height]).toEqual([240, 320]);
  expect(shown.exif).toBeUndefined();
});

test('写真でないもの・途中で壊れたもの・大きすぎるものは、理由を示して断り、何も残さない', async () => {
  const street = await as('street');
  const tagNumber = await aTag();
  const facts = { kind: 'tagging', takenAt, tagNumber } as const;
  const id = randomUUID();
  const picture = await aPicture();

  expect((await failureOf(street.upload(Buffer.from('%PDF-1.7 これは写真ではない'), facts, { id }))).status).toBe(415);
  expect((await failureOf(street.upload(picture.subarray(0, picture.length - 900), facts, { id }))).status).toBe(415);
  expect((await failureOf(street.upload(Buffer.alloc(13 * 1024 * 1024), facts, { id }))).status).toBe(413);
  expect((await wrongHash(street.token, id, tagNumber)).status).toBe(422);
  expect(await rowsOf('select 1 from photos where id = $1', [id])).toEqual([]);
});

test('送信の途中で電波が切れても、サーバーは動き続け、送り直せば届く', async () => {
  const street = await as('street');
  const picture = await aPicture();
  const id = randomUUID();
  for (let round = 0; round < 5; round += 1) await cutOff(street.token, id, picture);

  const receipt = await street.upload(picture, { kind: 'other', takenAt }, { id });

  expect(receipt.id).toBe(id);
  const { pids } = runningStack();
  expect(() => process.kill(pids['Directus'] ?? 0, 0)).not.toThrow();
});

test('写真は、ログインしていない人には見せない', async () => {
  const street = await as('street');
  const { id } = await street.upload(await aPicture(), { kind: 'other', takenAt });

  const response = await fetch(`${runningStack().directusUrl}/photos/${id}/image`);

  expect(response.status).toBe(401);
});

test('写真の記録は消せない', async () => {
  const street = await as('street');
  const { id } = await street.upload(await aPicture(), { kind: 'other', takenAt });

  expect(await refusalOf('delete from photos where id = $1', [id])).toBe('append_only');
});

async function image(id: string, token: string): Promise<Buffer> {
  const response = await fetch(`${runningStack().directusUrl}/photos/${id}/image`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.headers.get('cache-control')).toContain('no-store');
  return Buffer.from(await response.arrayBuffer());
}

async function wrongHash(token: string, id: string, tagNumber: string): Promise<Response> {
  const sha256 = createHash('sha256').update('another picture').digest('hex');
  return fetch(`${runningStack().directusUrl}/photos/${id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'photo-facts': encodeURIComponent(JSON.stringify({ kind: 'tagging', takenAt, tagNumber, sha256 })),
    },
    body: new Uint8Array(await aPicture()),
  });
}

/** Sends half of a photo and hangs up, as a phone in a dead spot does. */
async function cutOff(token: string, id: string, picture: Buffer): Promise<void> {
  const { hostname, port } = new URL(runningStack().directusUrl);
  const facts = { kind: 'other', takenAt, sha256: createHash('sha256').update(picture).digest('hex') };
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    [
      `PUT /photos/${id} HTTP/1.1`,
      `host: ${hostname}`,
      `authorization: Bearer ${token}`,
      'content-type: image/jpeg',
      `content-length: ${picture.length}`,
      `photo-facts: ${encodeURIComponent(JSON.stringify(facts))}`,
      '',
      '',
    ].join('\r\n'),
  );
  await new Promise((resolve) => socket.write(picture.subarray(0, picture.length / 2), resolve));
  socket.destroy();
  await once(socket, 'close');
}
