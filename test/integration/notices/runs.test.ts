import { GetBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import {
  AddNoticeRun,
  CancelNotices,
  ListNoticeCandidates,
  ListNoticesOfBicycle,
  PrintNotice,
  PrintNoticeRun,
  SendNoticeRun,
} from '@bicycles/schema/notices/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { AddArrival } from '@bicycles/schema/yard/contracts';
import { DateTime } from 'luxon';
import { expect, test, vi } from 'vitest';
import { readLayout } from '../../../extensions/ground/documents/read-layout.ts';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import {
  allCandidates,
  aMadeNotice,
  anOwnedBicycle,
  aRun,
  aSentNotice,
  ended,
  ownedBicycles,
  today,
} from '../../builders/a-notice.ts';
import { aPostedLetter } from '../../builders/a-posted-letter.ts';
import { barcodesByPage } from '../../harness/barcodes-by-page.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

vi.setConfig({ testTimeout: 240_000 });

test('60通を郵便番号順に作り、どのページにもその1通だけの宛名・番号・バーコードがある', async () => {
  const call = await as('call');
  const bicycles = await ownedBicycles(60);

  const runId = await aRun(bicycles.map(({ id }) => id));
  const { run, notices, leftOut } = await ended(runId);
  const pdf = await call.print(PrintNoticeRun, { runId });
  const pages = await readLayout(pdf);
  const barcodes = await barcodesByPage(pdf);

  expect(leftOut).toEqual([]);
  expect(run).toMatchObject({ jobState: 'done', total: 60, done: 60, madeCount: 60 });
  expect(new Set(notices.map(({ bicycleId }) => bicycleId))).toEqual(new Set(bicycles.map(({ id }) => id)));
  const codes = notices.map(({ recipientPostalCode }) => recipientPostalCode ?? '');
  expect(codes).toEqual(codes.toSorted());
  expect(pages).toHaveLength(60);
  notices.forEach((notice, index) => {
    const text = pages[index]?.words.map((word) => word.text).join('') ?? '';
    expect(text).toContain(notice.recipientName?.replace(/\s/g, ''));
    expect(text).toContain(notice.recipientAddress);
    expect(new Set(text.match(/N\d{2}-\d{6}/g))).toEqual(new Set([notice.number]));
    expect(barcodes[index]?.toSorted()).toEqual([notice.managementNumber, notice.number].sort());
  });
  expect(await seen(bicycles[0]?.id ?? '')).toMatchObject({ notifiedOn: today() });
});

test('一部の通だけ、また1通だけを、作ったときのまま印刷できる', async () => {
  const call = await as('call');
  const runId = await aRun((await ownedBicycles(4)).map(({ id }) => id));
  const { notices } = await ended(runId);

  const range = await readPdf(await call.print(PrintNoticeRun, { runId, fromPosition: 2, untilPosition: 3 }));
  const one = await readPdf(await call.print(PrintNotice, { noticeId: notices[3]?.noticeId ?? '' }));

  expect(range.pages).toBe(2);
  expect(range.barcodes).toEqual(expect.arrayContaining([notices[1]?.number, notices[2]?.number]));
  expect(one.pages).toBe(1);
  expect(one.barcodes).toContain(notices[3]?.number);
  const failure = await failureOf(call.print(PrintNoticeRun, { runId, fromPosition: 5 }));
  expect(failure.fields['fromPosition']).toContain('1〜4通目');
});

test('はがきは1通が2ページになり、防犯登録番号を載せない', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();

  const notice = await aMadeNotice(id, { kind: 'postcard' });
  const card = await readPdf(await call.print(PrintNotice, { noticeId: notice.noticeId }));

  expect(card.pages).toBe(2);
  expect(card.text).toContain(notice.recipientName?.replace(/\s/g, ''));
  expect(card.barcodes.sort()).toEqual([notice.managementNumber, notice.number].sort());
});

test('候補には所有者の分かった自転車だけが、作れない理由とともに出る', async () => {
  const call = await as('call');
  const [known, addressless] = [await anOwnedBicycle(), await anOwnedBicycle({ address: '' })];
  const unknown = await aBicycle().inState('removed');
  const sent = await anOwnedBicycle();
  await aSentNotice(sent.id);

  const candidates = await allCandidates();

  const of = (id: string) => candidates.find(({ bicycleId }) => bicycleId === id);
  expect(of(known.id)).toMatchObject({ blockedReason: null, templateName: expect.any(String), warning: null });
  expect(of(addressless.id)).toMatchObject({ blockedReason: expect.stringContaining('住所'), templateName: null });
  expect([of(unknown.id), of(sent.id)]).toEqual([undefined, undefined]);
  const { ready, readyIds, blocked } = await call.send(ListNoticeCandidates, { kind: 'letter' });
  expect(readyIds).toContain(known.id);
  expect(readyIds).not.toContain(addressless.id);
  expect(ready.rows.every(({ blockedReason }) => blockedReason === null)).toBe(true);
  expect(blocked.rows.every(({ blockedReason }) => blockedReason !== null)).toBe(true);
});

test('保管期限を過ぎた自転車の候補には注意が付き、それでも作れる', async () => {
  const removedOn = DateTime.now().setZone('Asia/Tokyo').minus({ days: 75 }).toISODate() ?? '';
  const { id } = await anOwnedBicycle({}, aBicycle().removedOn(removedOn));

  const candidates = await allCandidates();

  expect(candidates.find(({ bicycleId }) => bicycleId === id)?.warning).toContain('保管期限');
  expect((await aMadeNotice(id)).state).toBe('made');
});

test('候補を見たあとで返還された自転車は、作らずに理由とともに挙げる', async () => {
  const [kept, gone, blank] = [await anOwnedBicycle(), await anOwnedBicycle(), await aBicycle().inState('removed')];
  const candidates = await allCandidates();
  expect(candidates.find(({ bicycleId }) => bicycleId === gone.id)?.blockedReason).toBeNull();
  await returned(gone);

  const { run, notices, leftOut } = await ended(await aRun([kept.id, gone.id, blank.id]));

  expect(notices.map(({ bicycleId }) => bicycleId)).toEqual([kept.id]);
  expect(run).toMatchObject({ jobState: 'done', message: expect.stringContaining('2件') });
  const reasonOf = (id: string) => leftOut.find(({ bicycleId }) => bicycleId === id)?.reason;
  expect(reasonOf(gone.id)).toContain('返還済');
  expect(reasonOf(blank.id)).toContain('所有者が分かっていません');
  expect((await seen(gone.id)).notifiedOn).toBeNull();
});

test('同じ自転車を2人が同時に選んでも、1台に1通だけ作られ、もう一方は理由を示す', async () => {
  const bicycles = (await ownedBicycles(10)).map(({ id }) => id);
  const [call, office] = [await as('call'), await as('office')];

  const runIds = await Promise.all([aRun(bicycles, { client: call }), aRun(bicycles, { client: office })]);
  const runs = await Promise.all(runIds.map((runId) => ended(runId)));

  const made = runs.flatMap(({ notices }) => notices.map(({ bicycleId }) => bicycleId));
  expect(made.toSorted()).toEqual(bicycles.toSorted());
  const leftOut = runs.flatMap((run) => run.leftOut);
  expect(leftOut).toHaveLength(10);
  for (const { reason } of leftOut) expect(reason).toContain('発送を待っています');
});

test('印刷できない字のある宛名は、その字を示して作らない', async () => {
  const { id } = await anOwnedBicycle({ name: '見本 \u{30EDE}\u{323AF}' });

  const { notices, leftOut } = await ended(await aRun([id]));

  expect(notices).toEqual([]);
  expect(leftOut[0]?.reason).toContain('\u{323AF}');
});

test('発送前に取り消すと、通知日は前の状態に戻り、もう一度作れる', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const first = await aMadeNotice(id);

  const { cancelledCount } = await call.send(CancelNotices, { runId: first.runId, reason: '宛先の確認のため' });

  expect(cancelledCount).toBe(1);
  expect(await seen(id)).toMatchObject({ notifiedOn: null });
  const again = await aMadeNotice(id);
  const { notices } = await call.send(ListNoticesOfBicycle, { bicycleId: id });
  expect(notices.map(({ number, state }) => [number, state])).toEqual([
    [again.number, 'made'],
    [first.number, 'cancelled'],
  ]);
});

test('発送済みの通知は取り消せず、理由を示して残す', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const { runId } = await aSentNotice(id);

  const { cancelledCount, skipped } = await call.send(CancelNotices, { runId, reason: '誤り' });

  expect(cancelledCount).toBe(0);
  expect(skipped[0]?.reason).toContain('発送済み');
  expect(await seen(id)).toMatchObject({ notifiedOn: today() });
});

test('作ったあとで返還された自転車の通知は発送せず、抜き取るよう示す', async () => {
  const call = await as('call');
  const [kept, gone] = [await anOwnedBicycle(), await anOwnedBicycle()];
  const runId = await aRun([kept.id, gone.id]);
  await ended(runId);
  await returned(gone);

  const { sentCount, skipped } = await call.send(SendNoticeRun, { runId, sentOn: today() });

  expect(sentCount).toBe(1);
  expect(skipped).toMatchObject([{ bicycleId: gone.id, reason: expect.stringContaining('抜き取り') }]);
});

test('作ったあとで別の人が所有者になった自転車の通知は、前の人へ発送しない', async () => {
  const [call, office] = [await as('call'), await as('office')];
  const [kept, other] = [await anOwnedBicycle(), await anOwnedBicycle()];
  const runId = await aRun([kept.id, other.id]);
  await ended(runId);
  const { revision } = await seen(other.id);
  await office.send(SetOwner, {
    bicycleId: other.id,
    revision,
    name: '見本 十郎',
    address: '東京都世田谷区世田谷4-21-27',
    reason: '警察の回答の見直し',
  });

  const { sentCount, skipped } = await call.send(SendNoticeRun, { runId, sentOn: today() });

  expect(sentCount).toBe(1);
  expect(skipped).toMatchObject([{ bicycleId: other.id, reason: expect.stringContaining('所有者が変わりました') }]);
});

/** Given back at the counter meanwhile. */
async function returned({ id, tagNumber, storageSiteId }: Awaited<ReturnType<typeof anOwnedBicycle>>): Promise<void> {
  const storage = await as('storage');
  await storage.send(AddArrival, { tagNumber: tagNumber ?? '', storageSiteId: storageSiteId ?? '' });
  const { revision } = await seen(id);
  await storage.send(AddReturn, {
    bicycleId: id,
    revision,
    claimantName: '見本 引取',
    claimantAddress: '東京都世田谷区三軒茶屋2-1-1',
    claimantPhone: '03-0000-0009',
    claimantRelationId: code('claimant_relation', 'self'),
    identityDocumentId: code('identity_document', 'driving_licence'),
    vehicleKindId: code('vehicle_kind', 'bicycle'),
    feeYen: 3000,
  });
}

test('過ぎた日は返還通知日にできない', async () => {
  const { id } = await anOwnedBicycle();
  const input = { kind: 'letter' as const, notifiedOn: '2026-01-05', bicycleIds: [id] };

  const failure = await failureOf((await as('call')).send(AddNoticeRun, input));

  expect(failure).toMatchObject({ code: 'notified-in-past', fields: { notifiedOn: expect.any(String) } });
});

test('動かした時計で作ったときも、通知・台帳・経過の日付はその時計でそろう', async () => {
  const { id } = await anOwnedBicycle();
  const inTenDays = DateTime.now().setZone('Asia/Tokyo').plus({ days: 10 });
  const day = inTenDays.toISODate() ?? '';

  await aMadeNotice(id, { at: inTenDays.toISO() ?? '', notifiedOn: day });

  const { events, notifiedOn } = await (await as('office')).send(GetBicycle, { id });
  expect(notifiedOn).toBe(day);
  const notified = events.find(({ kind }) => kind === 'notified');
  expect(DateTime.fromISO(notified?.occurredAt ?? '', { zone: 'Asia/Tokyo' }).toISODate()).toBe(day);
});

test('作成・印刷・発送は、それぞれ誰がしたかの証跡が残り、2度目の印刷は2枚目と分かる', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const { runId, noticeId } = await aSentNotice(id);
  await call.print(PrintNotice, { noticeId });
  await call.print(PrintNotice, { noticeId });

  const trail = await rowsOf<{ action: string; details: { copy?: number } }>(
    'select action, details from audit_entries where subject_id = any($1) order by id',
    [[runId, noticeId]],
  );

  const actions = trail.map(({ action }) => action);
  for (const action of ['/notices/add-notice-run', '/notices/get-notice-run', '/notices/send-notice-run'])
    expect(actions).toContain(action);
  const prints = trail.filter(({ action }) => action === '/notices/print-notice');
  expect(prints.map(({ details }) => details.copy)).toEqual([1, 2]);
  const { length } = await rowsOf(
    'select 1 from jobs j, notices n where j.id = n.batch and n.id = $1 and (j.input::text || j.result::text) like $2',
    [noticeId, '%見本%'],
  );
  expect(length).toBe(0);
});

test('発送した後で別の人が所有者になった自転車は、また通知の候補になる', async () => {
  const { id } = await anOwnedBicycle();
  await aPostedLetter(id, today());
  const candidate = async () => (await allCandidates()).find(({ bicycleId }) => bicycleId === id);
  expect(await candidate()).toBeUndefined();

  const { revision } = await seen(id);
  const other = { name: '別人 十一', address: '東京都世田谷区見本町11-1' };
  await (await as('call')).send(SetOwner, { bicycleId: id, revision, ...other, reason: '取り違えのため' });

  expect(await candidate()).toMatchObject({ ownerName: other.name, blockedReason: null });
});
