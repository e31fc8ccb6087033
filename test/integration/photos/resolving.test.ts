import { CountPhotosToResolve, ListPhotosToResolve, ResolvePhoto } from '@bicycles/schema/photos/resolve-contracts';
import { AddTagging } from '@bicycles/schema/street/contracts';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { aBicycle, placeId, seen } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { aTag } from '../../builders/a-tag.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const takenAt = '2026-11-23T10:15:00+09:00';
const inAnHour = () => ({ at: DateTime.now().plus({ hours: 1 }).toISO() });

async function listed(id: string, options: { at?: string } = {}) {
  const { photos } = await (await as('storage')).send(ListPhotosToResolve, {}, options);
  return photos.find((photo) => photo.id === id);
}

/** A photo whose tag and whose bicycle on the screen disagree. */
async function aConflict() {
  const [scanned, onScreen] = [await aBicycle().inState('tagged'), await aBicycle().inState('tagged')];
  const facts = { kind: 'other', takenAt, tagNumber: scanned.tagNumber, bicycleId: onScreen.id } as const;
  const { id } = await (await as('street')).upload(await aPicture(), facts);
  return { id, scanned, onScreen };
}

test('食い違う写真は、両方の自転車を並べて一覧に出る', async () => {
  const { id, scanned, onScreen } = await aConflict();

  const photo = await listed(id);

  expect(photo).toMatchObject({ linkState: 'conflict', isSetAside: false, scannedTagNumber: scanned.tagNumber });
  expect(photo?.candidates.map(({ by, bicycleId }) => [by, bicycleId])).toEqual([
    ['scan', scanned.id],
    ['screen', onScreen.id],
  ]);
});

test('札を待つ写真は、10分を過ぎてから一覧と件数に出る', async () => {
  const storage = await as('storage');
  const { id } = await (await as('street')).upload(await aPicture(), { kind: 'other', takenAt });
  const before = await storage.send(CountPhotosToResolve, {});

  expect(await listed(id)).toBeUndefined();
  expect(await listed(id, inAnHour())).toMatchObject({ linkState: 'waiting', candidates: [] });
  expect((await storage.send(CountPhotosToResolve, {}, inAnHour())).open).toBeGreaterThan(before.open);
});

test('選んだ自転車に紐付き、決めた人が証跡に残る', async () => {
  const { id, onScreen } = await aConflict();

  await (await as('storage')).send(ResolvePhoto, { choice: 'bicycle', photoId: id, bicycleId: onScreen.id });

  expect((await seen(onScreen.id)).photos.map((photo) => photo.id)).toEqual([id]);
  expect(await listed(id)).toBeUndefined();
  expect(
    await rowsOf('select actor_role from audit_entries where subject_id = $1 and action = $2', [id, ResolvePhoto.path]),
  ).toEqual([{ actor_role: 'storage' }]);
});

test('札番号を入力しても決められ、自転車のない番号は断る', async () => {
  const storage = await as('storage');
  const third = await aBicycle().inState('tagged');
  const { id } = await aConflict();

  const refused = await failureOf(storage.send(ResolvePhoto, { choice: 'tag', photoId: id, tagNumber: await aTag() }));
  const resolved = await storage.send(ResolvePhoto, { choice: 'tag', photoId: id, tagNumber: third.tagNumber });

  expect(refused.fields).toHaveProperty('tagNumber');
  expect(resolved.bicycleId).toBe(third.id);
});

test('どれでもない写真は保留になり、後からの札付けでは紐付かず、人が決め直せる', async () => {
  const [street, storage] = [await as('street'), await as('storage')];
  const tagNumber = await aTag();
  const { id } = await street.upload(await aPicture(), { kind: 'other', takenAt, tagNumber });
  await storage.send(ResolvePhoto, { choice: 'none', photoId: id });

  const { bicycleId } = await street.send(AddTagging, { tagNumber, placeId: placeId('S22N') });

  expect((await seen(bicycleId)).photos).toEqual([]);
  expect(await listed(id)).toMatchObject({ isSetAside: true });

  await storage.send(ResolvePhoto, { choice: 'bicycle', photoId: id, bicycleId, wasSetAside: true });
  expect((await seen(bicycleId)).photos.map((photo) => photo.id)).toEqual([id]);
});

test('2人が同時に決めると1人だけが通り、もう1人には誰がいつ決めたかを伝える', async () => {
  const [one, other] = [await as('storage'), await as('office')];
  for (let round = 0; round < 10; round += 1) {
    const { id, scanned, onScreen } = await aConflict();

    const outcomes = await Promise.allSettled([
      one.send(ResolvePhoto, { choice: 'bicycle', photoId: id, bicycleId: scanned.id }),
      other.send(ResolvePhoto, { choice: 'bicycle', photoId: id, bicycleId: onScreen.id }),
    ]);

    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    expect(refused).toEqual([
      expect.stringMatching(/photo-decided: この写真は、.+が \d{4}\/\d\d\/\d\d .+に決めました/),
    ]);
    const linked = [...(await seen(scanned.id)).photos, ...(await seen(onScreen.id)).photos];
    expect(linked.map((photo) => photo.id)).toEqual([id]);
  }
});

test('撤去班は決められない', async () => {
  const { id } = await aConflict();

  const refused = await failureOf((await as('street')).send(ResolvePhoto, { choice: 'none', photoId: id }));

  expect(refused.status).toBe(403);
});
