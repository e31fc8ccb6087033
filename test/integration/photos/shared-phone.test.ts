import { randomUUID } from 'node:crypto';
import { GetPhotoKeys, RegisterPhotoDevice } from '@bicycles/schema/photos/device-contracts';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { type Account, as, loginOf } from '../../harness/people.ts';

const takenAt = '2026-11-23T10:15:00+09:00';

async function idOf(account: Account): Promise<string> {
  const [user] = await rowsOf<{ id: string }>('select id from directus_users where email = $1', [
    loginOf(account).email,
  ]);
  return user?.id ?? '';
}

/** A phone with which this person has worked. */
async function aDeviceOf(account: Account): Promise<string> {
  return (await (await as(account)).send(RegisterPhotoDevice, { deviceId: randomUUID() })).deviceId;
}

async function stored(id: string) {
  const [row] = await rowsOf<{ taken_by: string; taken_at: Date; actor: string; details: Record<string, unknown> }>(
    `select f.taken_by, f.taken_at, a.actor, a.details
       from photos f join audit_entries a on a.subject_id = f.id::text and a.action = '/photos/uploads'
      where f.id = $1`,
    [id],
  );
  return row;
}

test('共用の端末で前の人が撮った写真は、送った人ではなく撮った人のものになり、送った人は証跡に残る', async () => {
  const sender = await as('street2');
  const { tagNumber } = await aBicycle().inState('tagged');
  const takenBy = await idOf('street');
  const deviceId = await aDeviceOf('street');

  const { id } = await sender.upload(await aPicture(), { kind: 'tagging', takenAt, tagNumber, takenBy, deviceId });

  expect(await stored(id)).toMatchObject({ taken_by: takenBy, actor: await idOf('street2'), details: { takenBy } });
});

test('その端末を使ったことのない人の名前では登録せず、送った人のものにし、申告は証跡に残す', async () => {
  const sender = await as('street');
  const [colleague, deviceId] = [await idOf('street2'), await aDeviceOf('street')];

  for (const claim of [{ takenBy: colleague }, { takenBy: colleague, deviceId }]) {
    const { id } = await sender.upload(await aPicture(), { kind: 'tagging', takenAt, ...claim });

    expect(await stored(id)).toMatchObject({ taken_by: await idOf('street'), details: { takenBy: colleague } });
  }
});

test('端末の鍵は、写真を撮る役割の人がその端末を登録した後にだけ渡され、渡したことが証跡に残る', async () => {
  const deviceId = await aDeviceOf('street');

  const keys = await (await as('street')).send(GetPhotoKeys, { deviceId });

  expect((await failureOf((await as('street2')).send(GetPhotoKeys, { deviceId }))).code).toBe('photo-device-unknown');
  await (await as('street2')).send(RegisterPhotoDevice, { deviceId });
  expect(await (await as('street2')).send(GetPhotoKeys, { deviceId })).toEqual(keys);
  expect((await failureOf((await as('call')).send(RegisterPhotoDevice, { deviceId }))).code).toBe('forbidden');
  expect(
    await rowsOf('select actor from audit_entries where subject_id = $1 and action = $2 order by id', [
      deviceId,
      GetPhotoKeys.path,
    ]),
  ).toEqual([{ actor: await idOf('street') }, { actor: await idOf('street2') }]);
  const answers = await rowsOf<{ answer: string }>('select to_jsonb(c)::text as answer from commands c', []);
  expect(answers.filter(({ answer }) => answer.includes(keys.privateKey))).toEqual([]);
});

test('写真を撮れない人の名前では登録せず、送った人のものにする', async () => {
  const sender = await as('street');

  const { id } = await sender.upload(await aPicture(), { kind: 'other', takenAt, takenBy: await idOf('call') });

  expect(await stored(id)).toMatchObject({ taken_by: await idOf('street') });
});

test('時計が1時間進んだ端末の写真は、撮影日時を直し、元の日時も証跡に残す', async () => {
  const { id } = await (await as('street')).upload(await aPicture(), {
    kind: 'other',
    takenAt,
    clockAheadMs: 3_600_000,
  });

  const photo = await stored(id);
  expect(photo?.taken_at.toISOString()).toBe('2026-11-23T00:15:00.000Z');
  expect(photo?.details).toMatchObject({ takenAtByPhone: takenAt, clockAheadMs: 3_600_000 });
});
