import { AddDisposal, ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import {
  AddPublicNotice,
  ExportPublicNotice,
  GetPublicNotice,
  ListPublicNoticeCandidates,
  PrintPublicNotice,
  RevokePublicNotice,
} from '@bicycles/schema/public-notices/contracts';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { announced, asked, on, storedBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const notice = (bicycles: readonly { id: string }[], days: { announcedOn: string; announcedUntil: string }) => ({
  kind: 'disposal' as const,
  bicycleIds: bicycles.map(({ id }) => id),
  ...days,
});
const daysOf = (id: string) =>
  rowsOf('select storage_announced_on, disposal_announced_on, ownership_transfers_on from bicycles where id = $1', [
    id,
  ]);

test('保管の公示：候補に出て、公示すると日付と所有権帰属日が入り、候補から消える', async () => {
  const office = await as('office');
  const [bicycle] = await storedBicycles(1);
  const candidate = async () => {
    const { known } = await office.send(
      ListPublicNoticeCandidates,
      { kind: 'storage', removedFrom: year.removedOn, removedUntil: year.removedOn, find: bicycle?.tagNumber },
      on(year.storageAnnouncedOn),
    );
    return known.rows.find(({ bicycleId }) => bicycleId === bicycle?.id);
  };
  expect(await candidate()).toMatchObject({ blockedReason: null });

  const { count } = await announced([{ id: bicycle?.id ?? '' }], { kind: 'storage' });

  expect(count).toBe(1);
  expect(await candidate()).toBeUndefined();
  expect(await daysOf(bicycle?.id ?? '')).toMatchObject([
    { storage_announced_on: year.storageAnnouncedOn, ownership_transfers_on: year.transfersOn },
  ]);
});

test('期限前の自転車は処分公示できず、処分リストにも載せられない', async () => {
  const office = await as('office');
  const [bicycle] = await storedBicycles(1);
  await announced([{ id: bicycle?.id ?? '' }], { kind: 'storage' });
  const days = { announcedOn: year.deadlineOn, announcedUntil: '2026-05-20' };

  const tooEarly = await failureOf(
    office.send(AddPublicNotice, notice([{ id: bicycle?.id ?? '' }], days), on(year.deadlineOn)),
  );
  const listed = await failureOf(
    office.send(
      AddDisposal,
      { storageSiteId: bicycle?.storageSiteId ?? '', kind: 'scrapped', bicycleIds: [bicycle?.id ?? ''] },
      on(year.deadlineOn),
    ),
  );

  expect(tooEarly.code).toBe('nothing-left');
  expect(tooEarly.message).toContain('保管期限は令和8年5月2日');
  expect(listed.message).toContain('保管期限は令和8年5月2日');
});

test('過ぎた日の公示は登録できない', async () => {
  const office = await as('office');
  const bicycles = await storedBicycles(1);
  const days = { announcedOn: '2026-05-06', announcedUntil: '2026-05-20' };

  const failure = await failureOf(office.send(AddPublicNotice, notice(bicycles, days), on('2026-05-07')));

  expect(failure.fields['announcedOn']).toContain('今日以後');
});

test('公示の初日のうちなら一括で取り消せて日付が戻り、次の日からは取り消せない', async () => {
  const office = await as('office');
  const bicycles = await storedBicycles(2);
  await announced(bicycles, { kind: 'storage' });
  const { publicNoticeId } = await announced(bicycles, { announcedOn: '2026-05-10', madeOn: '2026-05-07' });

  const revoked = await office.send(RevokePublicNotice, { publicNoticeId, reason: '期間の誤り' }, on('2026-05-10'));
  const twice = await failureOf(office.send(RevokePublicNotice, { publicNoticeId, reason: '再度' }, on('2026-05-10')));
  const again = await announced(bicycles, { announcedOn: '2026-05-10', madeOn: '2026-05-10' });
  const late = await failureOf(
    office.send(RevokePublicNotice, { publicNoticeId: again.publicNoticeId, reason: '誤り' }, on('2026-05-11')),
  );

  expect(revoked).toMatchObject({ revokedCount: 2, skipped: [] });
  expect(twice.code).toBe('already-revoked');
  expect(again.count).toBe(2);
  expect(late.code).toBe('announced-already');
  expect(await daysOf(bicycles[0]?.id ?? '')).toMatchObject([
    { disposal_announced_on: '2026-05-10', ownership_transfers_on: year.transfersOn },
  ]);
});

test('取り消した処分公示では処分リストに載せられない', async () => {
  const office = await as('office');
  const bicycles = await storedBicycles(1);
  const { publicNoticeId } = await announced(bicycles, { announcedOn: '2026-05-10', madeOn: '2026-05-07' });
  await office.send(RevokePublicNotice, { publicNoticeId, reason: '誤り' }, on('2026-05-08'));

  const { blocked } = await office.send(
    ListDisposalCandidates,
    { set: { bicycleIds: bicycles.map(({ id }) => id) } },
    on('2026-05-25'),
  );

  expect(blocked.rows).toMatchObject([{ blockedReasons: [expect.stringContaining('処分公示をしていません')] }]);
});

test('大阪の事例：公示の保管所は自転車自身の保管所で、後の訂正で公示の内容は変わらない', async () => {
  const office = await as('office');
  const [bicycle] = await storedBicycles(1, aBicycle().at('S22N'));
  const { publicNoticeId } = await announced([{ id: bicycle?.id ?? '' }]);

  const { lines } = await office.send(GetPublicNotice, { publicNoticeId });

  expect(lines.rows).toMatchObject([{ storageSiteId: (await seen(bicycle?.id ?? '')).storageSiteId, position: 1 }]);
});

test('公示のリストはPDFで残り、公開用のCSVとHTMLは番号を伏せ、人につながる情報を含まない', async () => {
  const office = await as('office');
  const number = '警視庁 世田谷A・91875';
  const bicycles = await storedBicycles(
    2,
    aBicycle().looking({ registrationKind: 'tokyo', registrationNumber: number }),
  );
  for (const { id } of bicycles) await asked(id);
  const { publicNoticeId } = await announced(bicycles, { number: `世田谷区公告第${process.pid}${Date.now() % 1e6}号` });

  const first = await office.print(PrintPublicNotice, { publicNoticeId }, on('2026-05-08'));
  const second = await office.print(PrintPublicNotice, { publicNoticeId }, on('2026-06-08'));
  const csv = (await office.print(ExportPublicNotice, { publicNoticeId, form: 'csv-utf8' })).toString('utf8');
  const html = (await office.print(ExportPublicNotice, { publicNoticeId, form: 'html' })).toString('utf8');

  const paper = await readPdf(first);
  const text = paper.text.replace(/\s/g, '');
  for (const part of ['世田谷A・91875', '第6条第3項', '令和8年5月7日', '令和8年5月22日以降'])
    expect(text).toContain(part);
  expect(second.equals(first)).toBe(true);
  for (const published of [csv, html]) {
    expect(published).toContain('世田谷A・***75');
    expect(published).not.toContain('91875');
    expect(published).not.toContain(bicycles[0]?.managementNumber);
  }
});

test('同じ公告番号は二度使えず、同じ自転車は二つの公示に載らない', async () => {
  const bicycles = await storedBicycles(2);
  const number = `世田谷区公告第${process.pid}${Date.now() % 1e6}号`;
  await announced(bicycles.slice(0, 1), { number });

  const sameNumber = await failureOf(announced(bicycles.slice(1), { number }));
  const { count, leftOut } = await announced(bicycles);

  expect(sameNumber.fields['number']).toContain('すでに使われています');
  expect(count).toBe(1);
  expect(leftOut).toMatchObject([
    { bicycleId: bicycles[0]?.id, reason: expect.stringContaining('公示に載っています') },
  ]);
});
