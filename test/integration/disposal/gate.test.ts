import {
  AskOverride,
  DecideOverride,
  HoldBicycle,
  ListDisposalStanding,
  ListOverrides,
  ReleaseHold,
} from '@bicycles/schema/disposal/gate-contracts';
import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { GetLegalDates } from '@bicycles/schema/legal-dates/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { expect, test } from 'vitest';
import { aBicycle, seen, siteId } from '../../builders/a-bicycle.ts';
import { anOwnedBicycle } from '../../builders/a-notice.ts';
import { announced } from '../../builders/a-ready-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { confirmed } from '../../builders/a-second-person.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { studioRequest } from './studio-request.ts';

const longAgo = () => aBicycle().at('S19').removedOn('2022-02-07');
/** Announced as stored: only the 処分公示 is missing. */
async function storedLongAgo() {
  const bicycle = await longAgo().inState('stored');
  await announced([bicycle], { kind: 'storage', announcedOn: '2022-02-10', announcedUntil: '2022-02-24' });
  return { ...(await seen(bicycle.id)), tagNumber: bicycle.tagNumber };
}
const disposed = { status: 'scrapped', final_kind: 'scrapped', final_on: '2026-01-05' };
const dispose = `update bicycles set status = 'scrapped', final_kind = 'scrapped', final_on = current_date - 1 where id = $1`;

function csvOf(rows: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([rows], { type: 'text/csv' }), 'bicycles.csv');
  return form;
}

test('公示のない自転車は、管理者の API・取込・GraphQL のどれからも処分にできない', async () => {
  const { id } = await longAgo().inState('stored');
  const graphql = `mutation { update_bicycles_item(id: "${id}", data: { status: "scrapped", final_kind: "scrapped" }) { id } }`;

  const answers = [
    await studioRequest('PATCH', `/items/bicycles/${id}`, disposed),
    await studioRequest('PATCH', '/items/bicycles', { keys: [id], data: disposed }),
    await studioRequest('PATCH', '/items/bicycles', [{ id, ...disposed }]),
    await studioRequest('PATCH', '/items/bicycles', { query: { filter: { id: { _eq: id } } }, data: disposed }),
    await studioRequest('POST', '/items/bicycles', { id, ...disposed }),
    await studioRequest('DELETE', `/items/bicycles/${id}`, {}),
    await studioRequest('PATCH', '/items/disposal_overrides/1', { state: 'approved' }),
    await studioRequest(
      'POST',
      '/utils/import/bicycles',
      csvOf(`id,status,final_kind,final_on\n${id},scrapped,scrapped,2026-01-05\n`),
    ),
  ];
  await studioRequest('POST', '/graphql', { query: graphql });
  await studioRequest('POST', '/graphql/items', { query: graphql });

  expect(answers.filter((status) => status < 400)).toEqual([]);
  expect(await seen(id)).toMatchObject({ status: 'stored', finalKind: null });
});

test('台帳の訂正に状態や最終処理を紛れ込ませても、状態は変わらない', async () => {
  const { id, revision } = await longAgo().inState('stored');
  const input = { bicycleId: id, revision, registrationKind: 'none' as const, ...disposed, finalKind: 'scrapped' };

  await (await as('office')).send(EditBicycle, input);

  expect(await seen(id)).toMatchObject({ status: 'stored', finalKind: null });
});

test('データベースへ直接書いても、公示のない自転車は処分にできず、条件を同じ文で満たすこともできない', async () => {
  const { id } = await storedLongAgo();
  const copied = `insert into bicycles (id, status, final_kind, final_on, place, zone, management_number, removed_on, storage_site,
       retention_deadline_on, computed_deadline_on, removal_kind, registration_kind, revision, created_at,
       storage_announced_on)
     select gen_random_uuid(), 'sold', 'sold', current_date, place, zone, 'T' || left(id::text, 12), removed_on, storage_site,
            retention_deadline_on, computed_deadline_on, removal_kind, registration_kind, 1, now(), '2022-02-10' from bicycles where id = $1`;

  for (const attempt of [
    dispose,
    `update bicycles set status = 'sold', final_kind = 'sold', final_on = current_date,
       disposal_announced_on = '2022-05-01' where id = $1`,
    `merge into bicycles b using (select cast($1 as uuid) as id) s on b.id = s.id
       when matched then update set status = 'discarded', final_kind = 'discarded', final_on = current_date`,
    copied,
  ]) {
    expect(await refusalOf(attempt, [id])).toContain('disposal_gate: not-announced');
  }
  expect(await refusalOf(`update bicycles set final_kind = 'sold' where id = $1`, [id])).toContain(
    'bicycles_disposed_fields',
  );
  expect((await seen(id)).status).toBe('stored');
});

test('公示が済んでも、明日の処分日・期限前の処分日・保留なら、データベースが断る', async () => {
  const { id, revision } = await storedLongAgo();
  await rowsOf(`update bicycles set disposal_announced_on = '2022-05-01' where id = $1`, [id]);
  const office = await as('office');

  const tomorrow = dispose.replace('- 1', '+ 1');
  expect(await refusalOf(tomorrow, [id])).toContain('final-day');
  expect(await refusalOf(dispose.replace('current_date - 1', `'2022-03-01'`), [id])).toContain('deadline');
  await office.send(HoldBicycle, { bicycleId: id, revision, reason: '所有者が入院中と家族から連絡' });
  expect(await refusalOf(dispose, [id])).toContain('disposal_gate: held');
});

test('保留した自転車は返還も処分もできず、解除すると元に戻り、理由が経過に残る', async () => {
  const call = await as('call');
  const bicycle = await storedLongAgo();
  const { revision } = await call.send(HoldBicycle, {
    bicycleId: bicycle.id,
    revision: bicycle.revision,
    reason: '引取りの約束',
  });

  const dates = await call.send(GetLegalDates, { bicycleId: bicycle.id });
  expect(dates.blockers[0]).toMatchObject({ code: 'held', reason: expect.stringContaining('引取りの約束') });
  const refused = await failureOf((await as('storage')).send(AddReturn, aReturn({ id: bicycle.id, revision })));
  expect(refused.code).toBe('held');
  const again = await failureOf(call.send(HoldBicycle, { bicycleId: bicycle.id, revision, reason: '二度目' }));
  expect(again.code).toBe('already-held');

  await call.send(ReleaseHold, { bicycleId: bicycle.id, revision, reason: '来所しなかった' });
  const { isHeld, blockers } = await call.send(GetLegalDates, { bicycleId: bicycle.id });
  expect([isHeld, blockers.map(({ code }) => code)]).toEqual([false, ['protection-removed', 'not-announced']]);
  await confirmed(bicycle.id, 'office');
  const after = await call.send(GetLegalDates, { bicycleId: bicycle.id });
  expect(after.blockers.map(({ code }) => code)).toEqual(['not-announced']);
  expect((await seen(bicycle.id)).events.map(({ kind, reason }) => [kind, reason]).slice(-3)).toEqual([
    ['held', '引取りの約束'],
    ['hold-released', '来所しなかった'],
    ['protection-confirmed', '書類を見て確かめた'],
  ]);
});

test('例外は、申請した人には承認できず、別の人の承認で、申請した理由だけが外れる', async () => {
  const { id } = await storedLongAgo();
  const [office, admin] = [await as('office'), await as('admin')];
  const { overrideId, lifts } = await office.send(AskOverride, { bicycleId: id, reason: '保健所の指示で至急撤去' });

  expect(lifts).toEqual(['not-announced']);
  const own = await failureOf(office.send(DecideOverride, { overrideId, decision: 'approved', reason: '自分で' }));
  expect(own.code).toBe('same-person');
  expect(
    await refusalOf(`update disposal_overrides set state = 'approved', decided_by = asked_by where id = $1`, [
      overrideId,
    ]),
  ).toContain('disposal_overrides_two_people');
  expect(await refusalOf(dispose, [id])).toContain('not-announced');
  const twice = await failureOf(office.send(AskOverride, { bicycleId: id, reason: 'もう一度' }));
  expect(twice.code).toBe('override-open');
  expect((await admin.send(ListOverrides, {})).overrides).toContainEqual(
    expect.objectContaining({ overrideId, isOwn: false, bicycleId: id }),
  );

  await admin.send(DecideOverride, { overrideId, decision: 'approved', reason: '課長に確認済み' });
  expect((await office.send(GetLegalDates, { bicycleId: id })).blockers).toEqual([]);
  await rowsOf('update bicycles set has_theft_report = true where id = $1', [id]);
  expect(await refusalOf(dispose, [id])).toContain('disposal_gate: theft');
  await rowsOf('update bicycles set has_theft_report = false where id = $1', [id]);
  expect(await refusalOf(dispose, [id])).toContain('disposal_gate: protection-removed');
  await confirmed(id);

  await office.send(DecideOverride, { overrideId, decision: 'refused', reason: '所有者が見つかった' });
  expect(await refusalOf(dispose, [id])).toContain('not-announced');
});

test('二人が同時に承認しても、承認は一度だけ記録される', async () => {
  const { id } = await longAgo().inState('stored');
  const { overrideId } = await (await as('office')).send(AskOverride, { bicycleId: id, reason: '至急' });
  const admin = await as('admin');
  const approve = () => admin.send(DecideOverride, { overrideId, decision: 'approved', reason: '確認済み' });

  const answers = await Promise.allSettled([approve(), approve()]);

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await seen(id)).events.filter(({ kind }) => kind === 'gate-override-approved')).toHaveLength(1);
});

test('処分の状況には、止まっている自転車が理由・日数つきで、保管所と理由でしぼって並ぶ', async () => {
  const bicycle = await storedLongAgo();
  const storage = await as('storage');
  const here = { storageSiteId: bicycle.storageSiteId ?? '' };

  const blocked = await storage.send(ListDisposalStanding, { ...here, code: 'not-announced' });
  const elsewhere = await storage.send(ListDisposalStanding, {
    storageSiteId: siteId(bicycle.storageSiteId === siteId('5') ? '4' : '5'),
  });

  const row = blocked.rows.find(({ bicycleId }) => bicycleId === bicycle.id);
  expect(row).toMatchObject({ retentionDeadlineOn: '2022-04-07', blockers: [{ code: 'not-announced' }] });
  expect(row?.daysPast).toBeGreaterThan(1000);
  expect(blocked.byCode.find(({ code }) => code === 'not-announced')?.count).toBe(blocked.count);
  expect(elsewhere.rows.map(({ bicycleId }) => bicycleId)).not.toContain(bicycle.id);
});

test('手続きの流れは、台帳の日付と変更した期限を、根拠とともに並べる', async () => {
  const { id } = await aBicycle().removedOn('2022-06-30').inState('stored');

  const { steps } = await (await as('call')).send(GetLegalDates, { bicycleId: id });

  const days = Object.fromEntries(steps.map(({ step, day, article }) => [step, [day, article]]));
  expect(days['removal']).toEqual(['2022-06-30', '自転車法6条1項']);
  expect(days['deadline']).toEqual(['2022-08-31', expect.stringContaining('民法140条・143条')]);
  expect(days['disposable']?.[0]).toBe('2022-09-01');
});

test('小田原: 所有者が分かっているのに返還通知を出していない自転車は、公示が済んでも処分できない', async () => {
  const { id } = await anOwnedBicycle({}, longAgo());
  await rowsOf(
    `update bicycles set status = 'stored', registration_kind = 'none', storage_announced_on = '2022-02-10',
            disposal_announced_on = '2022-05-01' where id = $1`,
    [id],
  );

  expect(await refusalOf(dispose, [id])).toContain('disposal_gate: not-notified');
  const { rows } = await (await as('office')).send(ListDisposalStanding, { code: 'not-notified' });
  expect(rows.find(({ bicycleId }) => bicycleId === id)?.blockers).toEqual([
    expect.objectContaining({ code: 'not-notified' }),
  ]);
});
