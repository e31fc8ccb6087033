import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { rowsOf } from '../../harness/database.ts';
import { type Account, as, loginOf } from '../../harness/people.ts';

const takenAt = '2026-11-23T10:15:00+09:00';

async function idOf(account: Account): Promise<string> {
  const [user] = await rowsOf<{ id: string }>('select id from directus_users where email = $1', [
    loginOf(account).email,
  ]);
  return user?.id ?? '';
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

  const { id } = await sender.upload(await aPicture(), { kind: 'tagging', takenAt, tagNumber, takenBy });

  expect(await stored(id)).toMatchObject({ taken_by: takenBy, actor: await idOf('street2'), details: { takenBy } });
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
