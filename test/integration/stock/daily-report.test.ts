import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { GetDailyReport, PrintDailyReport } from '@bicycles/schema/stock/contracts';
import { addsUp } from '@bicycles/schema/stock/flow';
import { expect, test } from 'vitest';
import { aBicycle, seen, siteId } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { as } from '../../harness/people.ts';

/**
 * All of this file happens in 給田, where other tests store nothing on or before these days: a bicycle stored earlier
 * while a test runs would be carried over into its reports. The mixed days in May come first of
 * all: they begin with an empty yard.
 */
const first = '2022-06-05';
const second = '2022-06-06';
const at = (day: string, time: string) => ({ at: `${day}T${time}:00+09:00` });

test('作業日報の搬入・返還・在庫・金額は、台帳の数え直しと一致し、翌日に引き継がれる', async () => {
  const storage = await as('storage');
  const stored = () => aBicycle().at('S06').removedOn(first).inState('stored');
  const [kept, paid, undone] = [await stored(), await stored(), await stored()];
  const storageSiteId = kept.storageSiteId ?? '';
  await storage.send(AddReturn, aReturn(paid), at(first, '11:00'));
  const { returnId } = await storage.send(AddReturn, aReturn(undone), at(first, '11:05'));
  await storage.send(CancelReturn, { returnId, reason: '番号を読み違えたため' }, at(first, '11:20'));

  const report = await storage.send(GetDailyReport, { storageSiteId, day: first });
  await storage.send(AddReturn, aReturn(await seen(kept.id)), at(second, '09:30'));
  const next = await storage.send(GetDailyReport, { storageSiteId, day: second });
  const again = await storage.send(GetDailyReport, { storageSiteId, day: first });

  expect(report.total).toMatchObject({ arrived: 3, returnedPaid: 1, returnedExempt: 0, returnCancelled: 0 });
  expect(report).toMatchObject({ takenYen: 3000, paidCount: 1, isConsistent: true });
  expect(addsUp(report.total)).toBe(true);
  expect(next.total).toMatchObject({ carriedOver: report.total.inStock, arrived: 0, returnedPaid: 1 });
  expect(next.total.inStock).toBe(report.total.inStock - 1);
  expect(again.total).toEqual(report.total);
});

test('翌日に取り消された返還は、取り消した日の入りとして数える', async () => {
  const [storage, office] = [await as('storage'), await as('office')];
  const bicycle = await aBicycle().at('S06').removedOn('2022-07-01').inState('stored');
  const storageSiteId = bicycle.storageSiteId ?? '';
  const { returnId } = await storage.send(AddReturn, aReturn(bicycle), at('2022-07-01', '15:00'));
  const before = await storage.send(GetDailyReport, { storageSiteId, day: '2022-07-01' });

  await office.send(CancelReturn, { returnId, reason: '別の人の自転車だったため' }, at('2022-07-02', '10:00'));

  const after = await storage.send(GetDailyReport, { storageSiteId, day: '2022-07-01' });
  const next = await storage.send(GetDailyReport, { storageSiteId, day: '2022-07-02' });
  expect(after.total).toEqual(before.total);
  expect(next.total).toMatchObject({ returnCancelled: 1, inStock: before.total.inStock + 1 });
  expect(next).toMatchObject({ refundedYen: 3000, isConsistent: true });
});

test('動きのない保管所の日報は、すべて0で合っている', async () => {
  const report = await (await as('office')).send(GetDailyReport, { storageSiteId: siteId('6'), day: '2001-01-01' });

  expect(report).toMatchObject({ kinds: [], takenYen: 0, isConsistent: true, countedYen: null });
});

test('搬入・返還・免除・取消が入り混じった日々の日報は、別に数えた数と毎日一致し、あとから見ても変わらない', async () => {
  const [storage, office] = [await as('storage'), await as('office')];
  const day = (number: number) => `2022-05-${String(number).padStart(2, '0')}`;
  const storageSiteId = siteId('6');
  const arrive = (number: number) => aBicycle().at('S06').removedOn(day(number)).inState('stored');
  const giveBack = async (id: string, number: number, time: string) =>
    storage.send(AddReturn, aReturn(await seen(id)), at(day(number), time));
  const undo = (returnId: string, number: number) =>
    office.send(CancelReturn, { returnId, reason: '取り違えたため' }, at(day(number), '17:00'));
  const reportOf = async (number: number) =>
    (await storage.send(GetDailyReport, { storageSiteId, day: day(number) })).total;

  const [one, two, three] = [await arrive(1), await arrive(1), await arrive(1)];
  const early = await giveBack(one.id, 1, '15:00');
  const four = await arrive(2);
  await undo((await giveBack(two.id, 2, '10:00')).returnId, 2);
  await undo(early.returnId, 3);
  await giveBack(three.id, 3, '11:00');
  await giveBack(one.id, 4, '09:30');
  await giveBack(four.id, 5, '09:30');

  const flows = [await reportOf(1), await reportOf(2), await reportOf(3), await reportOf(4), await reportOf(5)];
  expect(
    flows.map(({ carriedOver, arrived, returnedPaid, returnCancelled, inStock }) => [
      carriedOver,
      arrived,
      returnedPaid,
      returnCancelled,
      inStock,
    ]),
  ).toEqual([
    [0, 3, 1, 0, 2],
    [2, 1, 0, 0, 3],
    [3, 0, 1, 1, 3],
    [3, 0, 1, 0, 2],
    [2, 0, 1, 0, 1],
  ]);
  expect(flows.every(addsUp)).toBe(true);
});

test('作業日報は、PDFとExcelで開けるCSVで出せる', async () => {
  const office = await as('office');
  const input = { storageSiteId: siteId('3'), day: '2022-03-05' };

  const pdf = await office.print(PrintDailyReport, { ...input, weather: '晴れ', remarks: '特になし' });
  const cp932 = await office.print(PrintDailyReport, { ...input, form: 'csv-cp932' });
  const utf8 = await office.print(PrintDailyReport, { ...input, form: 'csv-utf8' });

  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(new TextDecoder('shift_jis').decode(cp932).split('\r\n')[0]).toContain('車種,前日在庫,搬入');
  expect([...utf8.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
