import {
  AddExemptionRequest,
  DecideExemption,
  type ExemptionListName,
  GetExemption,
  ListExemptions,
  PrintExemptionApplication,
  WithdrawExemption,
} from '@bicycles/schema/exemptions/contracts';
import { AddReturn, GetCounterCase, PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { manyBicycles } from '../../builders/many-bicycles.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

type Bicycle = Awaited<ReturnType<typeof seen>>;

const aRequest = async (place = 'S22N') => {
  const bicycle = await aBicycle().at(place).inState('stored');
  const { returnId } = await (await as('storage')).send(AddExemptionRequest, anExemptionRequest(bicycle));
  return { returnId, bicycle: await seen(bicycle.id) };
};
const onRecord = (returnId: string) => ({
  returnId,
  decision: 'confirmed' as const,
  policeAnswer: 'on-record' as const,
  policeOccurredAt: '2026-01-10T21:00',
  policeReportedAt: '2026-01-11T09:34',
  policeReceiptNumber: '第08-1234号',
  policeContact: '世田谷署 生活安全課',
  note: '届出は撤去前',
});
const minutesBy = (instant: string | null, minutes: number) =>
  DateTime.fromISO(instant ?? '', { zone: 'Asia/Tokyo' })
    .plus({ minutes })
    .toISO() ?? '';

/** 桜新町, in which no other test asks for an exemption: pages would shift under a test that reads them. */
const storageSiteId = siteId('1');
const placeOfSakurashinmachi = 'S26';

/** Every page of the yard's list. */
async function allEntries(list: ExemptionListName) {
  const call = await as('call');
  const page = (number: number) => call.send(ListExemptions, { list, storageSiteId, page: number });
  const { entries, pages } = await page(1);
  const rest = Array.from({ length: pages - 1 }, (_, index) => page(index + 2));
  return [...entries, ...(await Promise.all(rest)).flatMap((next) => next.entries)];
}

describe('免除の申請から返還まで', () => {
  test('申請、確認、0円での返還が、台帳・受領書・申請書に残る', async () => {
    const [storage, call] = [await as('storage'), await as('call')];
    const { returnId, bicycle } = await aRequest();

    expect(await failureOf(storage.send(AddReturn, { ...aReturn(bicycle), feeYen: 0 }))).toMatchObject({
      code: 'exemption-pending',
      message: expect.stringMatching(/確認待ち.*免除を申請：.*上野 恵子/),
    });
    await call.send(DecideExemption, onRecord(returnId));
    const { openCase } = await storage.send(GetCounterCase, { bicycleId: bicycle.id });
    const decided = await seen(bicycle.id);
    const done = await storage.send(AddReturn, { ...aReturn(decided), feeYen: 0 });

    expect(openCase).toMatchObject({ state: 'confirmed', decidedByName: '河野 美咲', decisionNote: '届出は撤去前' });
    expect(done).toMatchObject({ returnId, paidYen: 0 });
    expect(await seen(bicycle.id)).toMatchObject({
      status: 'returned',
      isExempt: true,
      exemptionReasonLabel: '撤去前に盗難届を提出',
      paidYen: 0,
      hasTheftReport: true,
      theftReportedOn: '2026-01-11',
      returnKindLabel: '免除返還',
    });
    const receipt = (await readPdf(await storage.print(PrintReturnReceipt, { returnId }))).text.replace(/\s/g, '');
    expect(receipt).toContain('免除');
    const paper = await readPdf(await storage.print(PrintExemptionApplication, { returnId }));
    const application = paper.text.replace(/\s/g, '');
    expect(paper.pages).toBe(1);
    for (const part of ['髙﨑𠮷子', '三軒茶屋交番', '見本巡査', '令和8年1月11日9時34分', '免除する', '河野美咲']) {
      expect(application).toContain(part);
    }
  });

  test('免除しないと決まれば、その理由が窓口に届き、手数料を受け取って返還できる', async () => {
    const [storage, call] = [await as('storage'), await as('call')];
    const { returnId, bicycle } = await aRequest();

    await call.send(DecideExemption, {
      returnId,
      decision: 'refused',
      policeAnswer: 'no-record',
      note: '警察に届出の記録がない',
    });
    const { openCase } = await storage.send(GetCounterCase, { bicycleId: bicycle.id });
    const decided = await seen(bicycle.id);

    expect(openCase).toMatchObject({ state: 'refused', decisionNote: '警察に届出の記録がない' });
    expect(decided).toMatchObject({ hasTheftReport: false, theftReportedOn: null });
    expect(await failureOf(storage.send(AddReturn, { ...aReturn(decided), feeYen: 0 }))).toMatchObject({
      code: 'fee-changed',
      message: expect.stringMatching(/3,000円に変わりました.*免除を却下：.*河野 美咲/),
    });
    expect(await storage.send(AddReturn, aReturn(decided))).toMatchObject({ paidYen: 3000 });
    expect(await seen(bicycle.id)).toMatchObject({ isExempt: false, returnKindLabel: '有料返還' });
  });

  test('取り下げると、有料で返還することも、別の理由で申請し直すこともできる', async () => {
    const [storage, call] = [await as('storage'), await as('call')];
    const { returnId, bicycle } = await aRequest();
    const again = (row: Bicycle) => ({
      ...anExemptionRequest(row),
      exemptionReasonId: code('exemption_reason', 'mistaken_removal'),
    });

    expect(await failureOf(storage.send(AddExemptionRequest, again(bicycle)))).toMatchObject({
      code: 'exemption-open',
    });
    await storage.send(WithdrawExemption, { returnId, seenState: 'requested', reason: '引取者が支払う' });
    const second = await storage.send(AddExemptionRequest, again(await seen(bicycle.id)));
    await call.send(DecideExemption, { returnId: second.returnId, decision: 'confirmed', note: '区の担当者に確認' });
    await storage.send(AddReturn, { ...aReturn(await seen(bicycle.id)), feeYen: 0 });

    expect(await seen(bicycle.id)).toMatchObject({
      status: 'returned',
      returnKindLabel: '誤撤去による返還',
      paidYen: 0,
    });
  });
});

describe('撤去の時刻と届出の時刻', () => {
  test('練馬 2025: 撤去と同じ日でも、撤去の1分前の届出なら免除できる', async () => {
    const { returnId, bicycle } = await aRequest();
    const decision = { ...onRecord(returnId), policeReportedAt: minutesBy(bicycle.removedAt, -1) };

    expect(await (await as('call')).send(DecideExemption, decision)).toMatchObject({ state: 'confirmed' });
  });

  test('撤去と同じ日でも、撤去の1分後の届出なら免除できない', async () => {
    const { returnId, bicycle } = await aRequest();
    const decision = { ...onRecord(returnId), policeReportedAt: minutesBy(bicycle.removedAt, 1) };

    const failure = await failureOf((await as('call')).send(DecideExemption, decision));

    expect(failure).toMatchObject({
      code: 'report-not-before-removal',
      message: expect.stringContaining('より前ではない'),
    });
  });

  test('警察の回答がなければ決められない', async () => {
    const { returnId } = await aRequest();

    const failure = await failureOf(
      (await as('call')).send(DecideExemption, { returnId, decision: 'confirmed', note: '本人の話による' }),
    );

    expect(failure.fields).toMatchObject({ policeAnswer: expect.stringMatching(/ください$/) });
  });

  test('申請に盗難の日時や警察署がなければ、どの欄かを示して断る', async () => {
    const bicycle = await aBicycle().inState('stored');

    const failure = await failureOf(
      (await as('storage')).send(AddExemptionRequest, {
        ...anExemptionRequest(bicycle),
        theftPoliceBodyId: '',
        theftOccurredAt: '2026-01-12T10:00',
      }),
    );

    expect(Object.keys(failure.fields).sort()).toEqual(['theftOccurredAt', 'theftPoliceBodyId']);
  });
});

test('受け付けた人は自分で確認できない', async () => {
  const admin = await as('admin');
  const bicycle = await aBicycle().inState('stored');
  const { returnId } = await admin.send(AddExemptionRequest, anExemptionRequest(bicycle));

  expect(await failureOf(admin.send(DecideExemption, onRecord(returnId)))).toMatchObject({ code: 'same-person' });
});

test('決まった申請をもう一度決めようとすると、誰がいつ決めたかを示して断る', async () => {
  const { returnId } = await aRequest();
  await (await as('call')).send(DecideExemption, onRecord(returnId));

  const failure = await failureOf((await as('office')).send(DecideExemption, onRecord(returnId)));

  expect(failure).toMatchObject({ code: 'already-decided', message: expect.stringMatching(/免除を確認：.*河野 美咲/) });
});

test('返還が済んだ自転車の申請は、もう決められない', async () => {
  const [storage, call] = [await as('storage'), await as('call')];
  const { returnId, bicycle } = await aRequest();
  await call.send(DecideExemption, onRecord(returnId));
  await storage.send(AddReturn, { ...aReturn(await seen(bicycle.id)), feeYen: 0 });

  expect(await failureOf(call.send(DecideExemption, onRecord(returnId)))).toMatchObject({ code: 'already-returned' });
});

test('コールセンターの一覧には、確認待ちが古い順に並び、決まると回答に移って、窓口の一覧では先に立つ', async () => {
  const call = await as('call');
  const [first, second] = [await aRequest(placeOfSakurashinmachi), await aRequest(placeOfSakurashinmachi)];
  const ids = async (list: ExemptionListName) => {
    const entries = await allEntries(list);
    return entries.map(({ returnId }) => returnId).filter((id) => id === first.returnId || id === second.returnId);
  };

  expect(await ids('waiting')).toEqual([first.returnId, second.returnId]);
  await call.send(DecideExemption, onRecord(first.returnId));

  expect(await ids('waiting')).toEqual([second.returnId]);
  expect(await ids('answered')).toEqual([first.returnId]);
  expect(await ids('open')).toEqual([first.returnId, second.returnId]);
  expect(await call.send(GetExemption, { returnId: second.returnId })).toMatchObject({
    askedByName: '上野 恵子',
    theft: { policeBodyName: '世田谷警察署', koban: '三軒茶屋交番', officer: '見本巡査' },
    bicycle: { removedAt: second.bicycle.removedAt },
  });
});

test('免除の一覧は50件ずつ、どのページも同じ総数で、どの申請も1度だけ出る', async () => {
  const call = await as('call');
  const pageSize = 50;
  const waiting = { list: 'waiting' as const, storageSiteId };
  const ids = await manyBicycles(pageSize + 1, { model: aBicycle().at(placeOfSakurashinmachi) });
  const { revision } = await seen(ids[0] ?? '');
  const storage = await as('storage');
  for (const id of ids) await storage.send(AddExemptionRequest, anExemptionRequest({ id, revision }));

  const first = await call.send(ListExemptions, waiting);
  const beyond = await call.send(ListExemptions, { ...waiting, page: 9_999 });
  const all = await allEntries('waiting');

  expect(first.entries).toHaveLength(pageSize);
  expect(first.total).toBeGreaterThan(pageSize);
  expect(beyond).toMatchObject({ total: first.total, page: first.pages, pages: Math.ceil(first.total / pageSize) });
  expect(new Set(all.map(({ returnId }) => returnId)).size).toBe(first.total);
});
