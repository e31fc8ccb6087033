/** Disposal lists: reconciliation in the yard, prices, refusals, undoing and closing; and the race with the counter. */
import { randomUUID } from 'node:crypto';
import {
  AddDisposalItems,
  CancelDisposal,
  ChangeDisposalKinds,
  CloseDisposal,
  DisposeBicycles,
  GetDisposal,
  ListDisposalCandidates,
  PrintDisposal,
  RemoveDisposalItems,
  SetDisposalLot,
  UndoDisposal,
} from '@bicycles/schema/disposal/contracts';
import {
  AddDisposalScan,
  CancelDisposalScan,
  FinishReconciliation,
} from '@bicycles/schema/disposal/reconciliation-contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { anEvidencePicture, aPicture } from '../../builders/a-picture.ts';
import {
  aDisposal,
  announced,
  aReconciledDisposal,
  on,
  readyBicycles,
  storedBicycles,
  year,
} from '../../builders/a-ready-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { confirmed } from '../../builders/a-second-person.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const that = on(year.disposedOn);
const idsOf = (bicycles: readonly { id: string }[]) => bicycles.map(({ id }) => id);

test('突合：リストにある・ない・返還済み・不明を答え、二台の端末の読み取りが合わさる', async () => {
  const [storage, storage2] = [await as('storage'), await as('storage2')];
  const bicycles = await readyBicycles(4);
  const [found, missing, returned, extra] = bicycles;
  if (!found || !missing || !returned || !extra) throw new Error('Four bicycles');
  const { disposalId } = await aDisposal([found, missing, returned]);
  await storage.send(AddReturn, aReturn(await seen(returned.id)), that);
  const scan = (scanned: string, client = storage) => client.send(AddDisposalScan, { disposalId, scanned }, that);

  expect(await scan(found.tagNumber)).toMatchObject({ outcome: 'found', isRepeated: false });
  expect(await scan(found.tagNumber, storage2)).toMatchObject({ outcome: 'found', isRepeated: true });
  expect(await scan(extra.managementNumber ?? '', storage2)).toMatchObject({ outcome: 'not_on_list' });
  expect(await scan('99999999')).toMatchObject({ outcome: 'unknown' });
  const gone = await scan(returned.tagNumber);
  expect(gone.outcome).toBe('returned');
  expect(gone.message).toMatch(/返還：2026\/05\/25 10:00　上野 恵子/);
  expect(gone.counts).toEqual({ itemCount: 3, foundCount: 1, missingCount: 1, extraCount: 3 });
  const cancelled = await storage.send(CancelDisposalScan, { disposalId, scanned: '99999999' }, that);
  expect(cancelled.counts.extraCount).toBe(2);

  const ended = await storage2.send(FinishReconciliation, { disposalId }, that);

  expect(ended).toMatchObject({ foundCount: 1, notFoundCount: 1, leftCount: 1 });
  const { disposal, items, extras } = await storage.send(GetDisposal, { disposalId }, that);
  expect(disposal).toMatchObject({ state: 'reconciled', reconciledOn: year.disposedOn });
  const states = Object.fromEntries(items.rows.map(({ bicycleId, state }) => [bicycleId, state]));
  expect(states).toEqual({ [found.id]: 'found', [missing.id]: 'not_found', [returned.id]: 'left' });
  expect(extras.rows.map(({ outcome }) => outcome).sort()).toEqual(['not_on_list', 'returned']);
});

test('処分リストは整理番号のバーコード付きで印刷される', async () => {
  const office = await as('office');
  const bicycles = await readyBicycles(2);
  const { disposalId } = await aDisposal(bicycles);

  const paper = await readPdf(await office.print(PrintDisposal, { disposalId }, that));

  expect(paper.barcodes.sort()).toEqual(bicycles.map(({ managementNumber }) => managementNumber).sort());
});

test('突合が終わるまで処分できず、見つからない自転車は理由を示して残る。後で見つかれば処分できる', async () => {
  const [office, storage] = [await as('office'), await as('storage')];
  const [first, second] = await readyBicycles(2);
  if (!first || !second) throw new Error('Two bicycles');
  const { disposalId } = await aDisposal([first, second]);
  await storage.send(AddDisposalScan, { disposalId, scanned: first.tagNumber }, that);

  const early = await failureOf(office.send(DisposeBicycles, { disposalId }, that));
  await storage.send(FinishReconciliation, { disposalId }, that);
  const done = await office.send(DisposeBicycles, { disposalId }, that);

  expect(early.code).toBe('not-reconciled');
  expect(done.disposedCount).toBe(1);
  expect(done.refused).toMatchObject([{ bicycleId: second.id, reason: expect.stringContaining('現物を確認して') }]);
  await storage.send(AddDisposalScan, { disposalId, scanned: second.tagNumber }, that);
  expect(await office.send(DisposeBicycles, { disposalId }, that)).toMatchObject({ disposedCount: 1, refused: [] });
});

test('処分公示の期間中はリストに載せて突合できるが、処分は期間が終わった翌日からになる', async () => {
  const office = await as('office');
  const bicycles = await storedBicycles(1);
  await announced(bicycles, { announcedUntil: year.disposedOn });
  const set = { bicycleIds: idsOf(bicycles) };
  const { ready } = await office.send(ListDisposalCandidates, { set }, that);
  const yardId = (await seen(bicycles[0]?.id ?? '')).storageSiteId ?? undefined;
  const offered = await office.send(ListDisposalCandidates, { deadlineUntil: year.deadlineOn, yardId }, that);
  const disposalId = await aReconciledDisposal(bicycles);
  const { items } = await office.send(GetDisposal, { disposalId }, that);

  const early = await office.send(DisposeBicycles, { disposalId }, that);
  const later = await office.send(DisposeBicycles, { disposalId }, on('2026-05-26'));

  expect(ready.rows).toMatchObject([{ awaitedUntil: year.disposedOn, blockedReasons: [] }]);
  expect(offered.readyIds).toContain(bicycles[0]?.id);
  const reason = '処分公示の期間中です（令和8年5月25日まで）。翌日から処分できます';
  expect(items.rows).toMatchObject([{ state: 'found', blockedReasons: [reason] }]);
  expect(early).toMatchObject({ disposedCount: 0, refused: [{ reason }] });
  expect(later).toMatchObject({ disposedCount: 1, refused: [] });
});

test('金額のないロット・買受人のないロットは売却できない', async () => {
  const office = await as('office');
  const bicycles = await readyBicycles(2);
  const disposalId = await aReconciledDisposal(bicycles, { kind: 'sold' });

  const noBuyer = await failureOf(office.send(DisposeBicycles, { disposalId }, that));
  const prices = [{ bicycleId: bicycles[0]?.id ?? '', yen: 800 }];
  await office.send(SetDisposalLot, { disposalId, buyerName: '見本商会', prices }, that);
  const noPrice = await failureOf(office.send(DisposeBicycles, { disposalId }, that));
  await office.send(SetDisposalLot, { disposalId, buyerName: '見本商会', lotYen: 1001 }, that);
  const sold = await office.send(DisposeBicycles, { disposalId }, that);

  expect(noBuyer.code).toBe('lot-without-buyer');
  expect(noPrice.code).toBe('lot-without-price');
  expect(noPrice.message).toContain('1台');
  expect(sold).toMatchObject({ disposedCount: 2, soldYen: 1001 });
});

test('区分は確定まで1台ずつ変えられ、ロットの金額は分け直される。確定後は変えられない', async () => {
  const office = await as('office');
  const bicycles = await readyBicycles(3);
  const disposalId = await aReconciledDisposal(bicycles, { kind: 'sold' });
  await office.send(SetDisposalLot, { disposalId, buyerName: '見本商会', lotYen: 1000 }, that);
  await office.send(DisposeBicycles, { disposalId }, that);
  const changed = bicycles[0]?.id ?? '';

  const kinds = { disposalId, bicycleIds: [changed], kind: 'recycled' as const };
  expect(await office.send(ChangeDisposalKinds, kinds, that)).toMatchObject({ changedCount: 1, skipped: [] });

  expect(await seen(changed)).toMatchObject({ status: 'recycled', finalKind: 'recycled' });
  const { disposal, items } = await office.send(GetDisposal, { disposalId }, that);
  expect(disposal.soldYen).toBe(1000);
  expect(items.rows.map(({ yen }) => yen).sort()).toEqual([500, 500, null]);
  await office.send(CloseDisposal, { disposalId }, that);
  expect((await failureOf(office.send(ChangeDisposalKinds, kinds, that))).code).toBe('list-closed');
  const undo = { disposalId, reason: '誤り' };
  expect((await failureOf(office.send(UndoDisposal, undo, that))).code).toBe('list-closed');
});

test('処分は確定まで取り消せて、自転車は保管中に戻り、もう一度処分できる', async () => {
  const office = await as('office');
  const bicycles = await readyBicycles(2);
  const disposalId = await aReconciledDisposal(bicycles);
  await office.send(DisposeBicycles, { disposalId }, that);

  const undone = await office.send(UndoDisposal, { disposalId, reason: '台数の誤り' }, that);

  expect(undone.undoneCount).toBe(2);
  expect(await seen(bicycles[0]?.id ?? '')).toMatchObject({ status: 'stored', finalKind: null });
  expect((await office.send(DisposeBicycles, { disposalId }, that)).disposedCount).toBe(2);
});

test('二重の処分：同時に押しても1回だけ成り立ち、別のリストにも載らない', async () => {
  const [office, admin] = [await as('office'), await as('admin')];
  const bicycles = await readyBicycles(1);
  const disposalId = await aReconciledDisposal(bicycles);
  const twoLists = await failureOf(aDisposal(bicycles));

  const both = await Promise.all([
    office.send(DisposeBicycles, { disposalId, bicycleIds: idsOf(bicycles) }, that),
    admin.send(DisposeBicycles, { disposalId, bicycleIds: idsOf(bicycles) }, that),
  ]);

  expect(twoLists.message).toMatch(/処分リスト D\S+ に載っています/);
  expect(both.map(({ disposedCount }) => disposedCount).sort()).toEqual([0, 1]);
  const [told] = both.flatMap(({ refused }) => refused);
  expect(told?.reason).toMatch(/破砕処分：2026\/05\/25 10:00　/);
});

test('除外した自転車は別のリストに載せられ、処分のあるリストは取り消せない', async () => {
  const office = await as('office');
  const bicycles = await readyBicycles(2);
  const disposalId = await aReconciledDisposal(bicycles);
  const off = { disposalId, bicycleIds: [bicycles[0]?.id ?? ''], reason: '所有者から連絡' };

  expect(await office.send(RemoveDisposalItems, off, that)).toMatchObject({ removedCount: 1 });
  const other = await aDisposal(bicycles.slice(0, 1));
  expect(await office.send(CancelDisposal, { disposalId: other.disposalId, reason: '誤り' }, that)).toBeTruthy();
  const back = await office.send(AddDisposalItems, { disposalId, bicycleIds: off.bicycleIds }, that);
  const done = await office.send(DisposeBicycles, { disposalId }, that);
  const refused = await failureOf(office.send(CancelDisposal, { disposalId, reason: '誤り' }, that));

  expect(back).toMatchObject({ addedCount: 1, leftOut: [] });
  // It was scanned before it was taken off, so it is found again.
  expect(done.disposedCount).toBe(2);
  expect(refused.code).toBe('disposed-already');
});

test('機能喪失は、保管の公示・理由・写真・二人目の確認があれば期限前でもリストに載る', async () => {
  const [office, storage] = [await as('office'), await as('storage')];
  const [bicycle] = await storedBicycles(
    1,
    aBicycle().looking({ isBeyondUse: true, beyondUseReason: 'フレームが折れている' }),
  );
  if (!bicycle) throw new Error('One bicycle');
  await announced([bicycle], { kind: 'storage', announcedOn: '2026-03-03', announcedUntil: '2026-03-17' });
  const find = async () => {
    const set = { bicycleIds: [bicycle.id] };
    const { ready, blocked } = await office.send(ListDisposalCandidates, { set }, on('2026-03-03'));
    return ready.rows[0] ?? blocked.rows[0];
  };
  expect((await find())?.blockedReasons.join()).toContain('証拠写真がありません');

  const facts = { tagNumber: bicycle.tagNumber, kind: 'beyond_use' as const, takenAt: '2026-03-02T12:00:00+09:00' };
  await storage.upload(await aPicture(), facts, { id: randomUUID(), ...on('2026-03-03') });
  expect((await find())?.blockedReasons.join()).toContain('証拠写真がありません');
  await storage.upload(await anEvidencePicture(), facts, { id: randomUUID(), ...on('2026-03-03') });
  expect((await find())?.blockedReasons.join()).toContain('二人目の確認');
  await confirmed(bicycle.id);

  expect(await find()).toMatchObject({ isBeyondUse: true, blockedReasons: [] });
});

test('返還と処分の競争：100回とも一方だけが成り立ち、負けた側は誰がいつしたかを知る', async () => {
  const [office, storage] = [await as('office'), await as('storage')];
  const bicycles = await readyBicycles(100);
  const disposalId = await aReconciledDisposal(bicycles);
  const wins = { returned: 0, disposed: 0 };

  for (const { id, revision } of bicycles) {
    const [back, gone] = await Promise.allSettled([
      storage.send(AddReturn, aReturn({ id, revision }), that),
      office.send(DisposeBicycles, { disposalId, bicycleIds: [id] }, that),
    ]);
    if (gone.status === 'rejected') throw gone.reason;
    const { disposedCount, refused } = gone.value;
    if (back.status === 'fulfilled') {
      wins.returned += 1;
      expect(disposedCount).toBe(0);
      expect(refused[0]?.reason).toMatch(/返還：2026\/05\/25 10:00　上野 恵子/);
    } else {
      wins.disposed += 1;
      expect(disposedCount).toBe(1);
      expect(String(back.reason)).toMatch(/処分が済んでいます.*2026\/05\/25 10:00　佐伯 直樹/);
    }
  }

  expect(wins.returned + wins.disposed).toBe(100);
}, 600_000);
