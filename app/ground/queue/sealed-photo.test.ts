import { expect, test } from 'vitest';
import type { PhotoInHand } from './queued-photo.ts';
import { makeSealingKey, openSealingKey, readPrivateKey, readPublicKey } from './sealed-box.ts';
import { sealFacts, sealPicture, unsealFacts, unsealPicture } from './sealed-photo.ts';

const photo: PhotoInHand = {
  id: '00000000-0000-4000-8000-000000000001',
  picture: new Blob(['picture of a bicycle'], { type: 'image/jpeg' }),
  facts: { kind: 'removal', takenAt: '2026-11-23T10:15:00+09:00' },
  queuedAt: '2026-11-23T01:15:00.000Z',
  attempts: 2,
  lastProblem: '電波が届きません',
};

async function aDevice() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const base64 = async (format: 'spki' | 'pkcs8', key: CryptoKey) =>
    Buffer.from(await crypto.subtle.exportKey(format, key)).toString('base64');
  return {
    publicKey: await readPublicKey(await base64('spki', publicKey)),
    privateKey: await readPrivateKey(await base64('pkcs8', privateKey)),
  };
}

test('封をした写真は、サーバーにある鍵で元どおりに開く', async () => {
  const { publicKey, privateKey } = await aDevice();
  const key = await makeSealingKey(publicKey);
  const { wrapped, id } = key;
  const [facts, picture] = [await sealFacts(key, photo), await sealPicture(key, photo)];

  const opened = await openSealingKey(privateKey, { id, wrapped });

  expect(await unsealFacts(opened, facts)).toMatchObject({
    id: photo.id,
    facts: photo.facts,
    attempts: 2,
    lastProblem: '電波が届きません',
  });
  const blob = await unsealPicture(opened, picture);
  expect([blob.type, await blob.text()]).toEqual(['image/jpeg', 'picture of a bicycle']);
});

test('封の中身も、封を開く鍵も、端末に残るものからは読めない', async () => {
  const { publicKey } = await aDevice();
  const key = await makeSealingKey(publicKey);
  const { box } = await sealPicture(key, photo);
  const raw = Buffer.from(await crypto.subtle.exportKey('raw', key.key));

  expect(new TextDecoder().decode(box.content)).not.toContain('bicycle');
  expect(Buffer.from(key.wrapped).includes(raw)).toBe(false);
  await expect(openSealingKey((await aDevice()).privateKey, key)).rejects.toThrow();
});

test('鍵が消えるか中身が入れ替わると開けない写真、鍵がまだ届いていないと待つ写真として知らせる', async () => {
  const { publicKey } = await aDevice();
  const [key, newKey] = [await makeSealingKey(publicKey), await makeSealingKey(publicKey)];
  const sealed = await sealFacts(key, photo);
  const other = { ...sealed, id: '00000000-0000-4000-8000-000000000002' };

  for (const [given, found] of [
    [newKey, sealed],
    [null, sealed],
    [key, other],
  ] as const) {
    expect(await unsealFacts(given, found)).toMatchObject({ id: found.id, isUnreadable: true, isRejected: true });
  }
  const locked = await unsealFacts(undefined, sealed);
  expect(locked).toMatchObject({ id: photo.id, isLocked: true });
  expect(locked.isRejected).toBeUndefined();
});
