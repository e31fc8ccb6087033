import { expect, test } from 'vitest';
import type { PhotoInHand } from './queued-photo.ts';
import { makeSealingKey } from './sealed-box.ts';
import { sealFacts, sealPicture, unsealFacts, unsealPicture } from './sealed-photo.ts';

const photo: PhotoInHand = {
  id: '00000000-0000-4000-8000-000000000001',
  picture: new Blob(['picture of a bicycle'], { type: 'image/jpeg' }),
  facts: { kind: 'removal', takenAt: '2026-11-23T10:15:00+09:00' },
  queuedAt: '2026-11-23T01:15:00.000Z',
  attempts: 2,
  lastProblem: '電波が届きません',
};

test('封をした写真は、同じ鍵で元どおりに開く', async () => {
  const key = await makeSealingKey();

  expect(await unsealFacts([key], await sealFacts(key, photo))).toMatchObject({
    id: photo.id,
    facts: photo.facts,
    attempts: 2,
    lastProblem: '電波が届きません',
  });
  const picture = await unsealPicture([key], await sealPicture(key, photo));
  expect([picture.type, await picture.text()]).toEqual(['image/jpeg', 'picture of a bicycle']);
});

test('鍵は取り出せず、封の中身は読めない', async () => {
  const key = await makeSealingKey();
  const { box } = await sealPicture(key, photo);

  expect(new TextDecoder().decode(box.content)).not.toContain('bicycle');
  await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
});

test('鍵が消えるか中身が入れ替わると、開けない写真として知らせる', async () => {
  const [key, newKey] = [await makeSealingKey(), await makeSealingKey()];
  const sealed = await sealFacts(key, photo);
  const other = { ...sealed, id: '00000000-0000-4000-8000-000000000002' };

  for (const [keys, found] of [
    [[newKey], sealed],
    [[key], other],
  ] as const) {
    expect(await unsealFacts(keys, found)).toMatchObject({ id: found.id, isUnreadable: true, isRejected: true });
  }
});
