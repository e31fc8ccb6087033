/** Who sees which photo: every role × every kind. Photos of returns can show papers of the person who came. */
import { can } from '@bicycles/schema/access';
import { roles } from '@bicycles/schema/ground/access/roles';
import { ListPhotos, photoKinds } from '@bicycles/schema/photos/contracts';
import { readablePhotoKinds } from '@bicycles/schema/photos/readable-kinds';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

test('撤去班は札付けと撤去の写真だけ、ほかの役割はすべての写真を見られる', async () => {
  const { id: bicycleId } = await aBicycle().inState('stored');
  const storage = await as('storage');
  const photos: { id: string; kind: (typeof photoKinds)[number] }[] = [];
  for (const kind of photoKinds) {
    const facts = { kind, takenAt: '2026-11-23T10:15:00+09:00', bicycleId };
    photos.push({ id: (await storage.upload(await aPicture(), facts)).id, kind });
  }

  for (const role of roles.filter((each) => can(each, 'photo.read'))) {
    const { token, send } = await as(role);
    const readable = photos.filter(({ kind }) => readablePhotoKinds(role).includes(kind));
    const listed = await send(ListPhotos, { bicycleId });
    expect(listed.photos.map(({ kind }) => kind).toSorted()).toEqual(readable.map(({ kind }) => kind).toSorted());
    for (const photo of photos) {
      const { status } = await fetch(`${runningStack().directusUrl}/photos/${photo.id}/image`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect([role, photo.kind, status]).toEqual([role, photo.kind, readable.includes(photo) ? 200 : 403]);
    }
  }
  expect(readablePhotoKinds('street')).not.toContain('return');
});
