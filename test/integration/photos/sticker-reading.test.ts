import { ProposeRegistration } from '@bicycles/schema/stickers/contracts';
import { expect, test } from 'vitest';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { aStickerPicture } from '../../builders/a-sticker-picture.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const takenAt = '2026-11-23T10:15:00+09:00';

async function upload(picture: Buffer) {
  const { id: bicycleId } = await aBicycle().inState('arrived');
  const { id: photoId } = await (await as('storage')).upload(picture, { kind: 'intake', takenAt, bicycleId });
  return { bicycleId, photoId };
}

test('シールの写真を送ると、番号と警察署が提案され、誰が読み取ったかが証跡に残る', async () => {
  const { photoId, bicycleId } = await upload(await aStickerPicture('世田谷', 'B-40713'));

  const proposal = await (await as('storage')).send(ProposeRegistration, { photoId });

  expect(proposal).toMatchObject({
    number: '世田谷B・40713',
    registrationKind: 'tokyo',
    policeBodyId: masterId('police_bodies', 'P13-0301'),
    photo: { width: 1600, height: 1200 },
  });
  expect(proposal.certain).toEqual([...'世田谷B・40713'].map(() => true));
  expect(proposal.area?.width).toBeGreaterThan(800);
  expect(
    await rowsOf('select actor_name, details from audit_entries where subject_id = $1 and action = $2', [
      photoId,
      ProposeRegistration.path,
    ]),
  ).toMatchObject([{ details: { bicycleId } }]);
});

test('シールの写っていない写真では、読み取れなかったと答える', async () => {
  const { photoId } = await upload(await aPicture());

  const { number, certain } = await (await as('storage')).send(ProposeRegistration, { photoId });

  expect({ number, certain }).toEqual({ number: null, certain: [] });
});

test('同時に頼まれても、どの写真の番号も取り違えない', async () => {
  const serials = ['A-10234', 'C-55667', 'E-98701'];
  const uploads = await Promise.all(serials.map(async (serial) => upload(await aStickerPicture('新宿', serial))));
  const storage = await as('storage');

  const proposals = await Promise.all(uploads.map(({ photoId }) => storage.send(ProposeRegistration, { photoId })));

  expect(proposals.map(({ number }) => number)).toEqual(['新宿A・10234', '新宿C・55667', '新宿E・98701']);
});

test('ない写真は、ないと答える', async () => {
  const failure = await failureOf((await as('office')).send(ProposeRegistration, { photoId: crypto.randomUUID() }));

  expect(failure.code).toBe('photo-not-found');
});
