/** A bicycle's year on a moved clock: removal → 公示 → deadline → 処分公示 → sale → claim inside and after the six months. */
import { CloseDisposal, DisposeBicycles, GetDisposal, SetDisposalLot } from '@bicycles/schema/disposal/contracts';
import {
  AddDeregistrationRequest,
  AddSaleClaim,
  ListDeregistrations,
  ListSaleMoney,
  PaySaleClaim,
  PrintDeregistrationRequest,
  PrintSaleClaim,
  QuoteSaleClaim,
  WithdrawSaleClaim,
} from '@bicycles/schema/disposal/sale-contracts';
import { expect, test } from 'vitest';
import { masterId } from '../../../directus/master-id.ts';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aReconciledDisposal, on, readyBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const registered = () =>
  aBicycle().looking({
    registrationKind: 'tokyo',
    registrationNumber: '警視庁 世田谷A・91875',
    registrationPoliceBodyId: masterId('police_bodies', 'P13'),
  });

/** Two of them sold as one lot for 10,001 yen on `year.disposedOn`, the list closed. */
async function twoSold() {
  const office = await as('office');
  const bicycles = await readyBicycles(2, registered());
  const disposalId = await aReconciledDisposal(bicycles, { kind: 'sold' });
  const lot = { disposalId, buyerName: '見本リサイクル株式会社', lotYen: 10_001 };
  await office.send(SetDisposalLot, lot, on(year.disposedOn));
  const sold = await office.send(DisposeBicycles, { disposalId }, on(year.disposedOn));
  await office.send(CloseDisposal, { disposalId }, on(year.disposedOn));
  const [first, second] = bicycles;
  if (!first || !second) throw new Error('Two bicycles');
  return { office, disposalId, sold, first, second };
}

const claimOf = (bicycle: { id: string; revision: number }, payableYen: number) => {
  const { feeYen: _, revision: __, vehicleKindId: ___, ...claimant } = aReturn(bicycle);
  return { ...claimant, payableYen };
};

test('一年：撤去から売却までの日付が残り、ロットの金額は1円まで分けられ、合計が一致する', async () => {
  const { office, disposalId, sold, first, second } = await twoSold();

  expect(sold).toMatchObject({ disposedCount: 2, soldYen: 10_001, refused: [] });
  const rows = await rowsOf<{ yen: number }>(
    `select disposal_yen as yen, status, final_kind, storage_announced_on, disposal_announced_on, ownership_transfers_on
       from bicycles where id = any($1) order by disposal_yen desc`,
    [[first.id, second.id]],
  );
  expect(rows.map(({ yen }) => yen)).toEqual([5001, 5000]);
  expect(rows[0]).toMatchObject({
    status: 'sold',
    final_kind: 'sold',
    storage_announced_on: year.storageAnnouncedOn,
    disposal_announced_on: year.disposalAnnouncedOn,
    ownership_transfers_on: year.transfersOn,
  });
  const { disposal, items } = await office.send(GetDisposal, { disposalId });
  expect(disposal).toMatchObject({ state: 'closed', disposedOn: year.disposedOn, disposedCount: 2, soldYen: 10_001 });
  expect(items.rows.map(({ state }) => state)).toEqual(['disposed', 'disposed']);
});

test('六月の最終日までの請求には、売却代金から手数料を引いて支払う', async () => {
  const { office, first } = await twoSold();

  const quote = await office.send(QuoteSaleClaim, { bicycleId: first.id }, on(year.lastDayOfClaim, '23:59'));
  const payable = (quote.priceYen ?? 0) - 3000;
  expect(quote).toMatchObject({
    feeYen: 3000,
    payableYen: payable,
    claimableUntil: year.lastDayOfClaim,
    refusal: null,
  });
  const { claimId, number } = await office.send(
    AddSaleClaim,
    claimOf(first, payable),
    on(year.lastDayOfClaim, '23:59'),
  );
  const second = await failureOf(office.send(AddSaleClaim, claimOf(first, payable), on(year.lastDayOfClaim)));
  const paid = await office.send(PaySaleClaim, { claimId }, on('2026-09-20'));
  const again = await failureOf(office.send(PaySaleClaim, { claimId }, on('2026-09-20')));
  const paper = await readPdf(await office.print(PrintSaleClaim, { claimId }, on('2026-09-20')));

  expect(second.code).toBe('already-claimed');
  expect(paid.paidYen).toBe(payable);
  expect(again.code).toBe('already-paid');
  const text = paper.text.replace(/\s/g, '');
  for (const part of [number, '髙﨑𠮷子', '￥3,000', `￥${payable.toLocaleString('ja-JP')}`, '令和8年9月20日']) {
    expect(text).toContain(part);
  }
  expect(await seen(first.id)).toMatchObject({ status: 'sold' });
});

test('六月を過ぎた請求は、条文と日付を示して断り、代金は区の収入になる', async () => {
  const { office, second } = await twoSold();
  const moneyOn = async (day: string) => {
    const number = second.managementNumber ?? '';
    return (await office.send(ListSaleMoney, { number }, on(day))).rows;
  };

  const failure = await failureOf(office.send(AddSaleClaim, claimOf(second, 2000), on(year.transfersOn, '00:00')));
  const quote = await office.send(QuoteSaleClaim, { bicycleId: second.id }, on(year.transfersOn));

  expect(failure.code).toBe('too-late');
  expect(failure.message).toMatch(/令和8年9月10日まで.*自転車法6条4項/);
  expect(quote.refusal).toMatchObject({ code: 'too-late', article: '自転車法6条4項' });
  expect(await moneyOn(year.lastDayOfClaim)).toMatchObject([{ state: 'held', claimableUntil: year.lastDayOfClaim }]);
  expect(await moneyOn(year.transfersOn)).toMatchObject([{ state: 'income' }]);
});

test('期間内の請求は、六月を過ぎても支払うまで区の収入にならず、取り下げれば収入になる。合計は売却額と一致する', async () => {
  const { office, first } = await twoSold();
  const { payableYen } = await office.send(QuoteSaleClaim, { bicycleId: first.id }, on('2026-09-01'));
  const { claimId } = await office.send(AddSaleClaim, claimOf(first, payableYen ?? 0), on('2026-09-01'));
  const stateOn = async (day: string) => {
    const { sums, rows } = await office.send(ListSaleMoney, { number: first.managementNumber ?? '' }, on(day));
    for (const { soldYen, heldYen, claimedYen, paidYen, incomeYen } of sums) {
      expect(heldYen + claimedYen + paidYen + incomeYen).toBe(soldYen);
    }
    return rows[0]?.state;
  };

  expect(await stateOn('2026-10-01')).toBe('claimed');
  await office.send(WithdrawSaleClaim, { claimId, reason: '所有者の申出' }, on('2026-10-02'));
  expect(await stateOn('2026-10-02')).toBe('income');
});

test('売却して所有権が移った自転車は、警察ごとに抹消を依頼でき、二度は依頼できない', async () => {
  const { office, first, second } = await twoSold();
  const policeBodyId = masterId('police_bodies', 'P13');
  const ours = async (day: string) => {
    const { policeBodyId: body, rowIds } = await office.send(ListDeregistrations, { policeBodyId }, on(day));
    return rowIds.filter((id) => body === policeBodyId && (id === first.id || id === second.id));
  };
  expect(await ours(year.lastDayOfClaim)).toEqual([]);
  expect((await ours(year.transfersOn)).toSorted()).toEqual([first.id, second.id].toSorted());

  const request = { policeBodyId, bicycleIds: [first.id, second.id], documentNumber: '8世交自第123号' };
  const { requestId, count } = await office.send(AddDeregistrationRequest, request, on(year.transfersOn));
  const again = await failureOf(office.send(AddDeregistrationRequest, request, on(year.transfersOn)));
  const paper = await readPdf(await office.print(PrintDeregistrationRequest, { requestId }, on(year.transfersOn)));

  expect(count).toBe(2);
  expect(again.code).toBe('not-to-deregister');
  expect(await ours(year.transfersOn)).toEqual([]);
  const text = paper.text.replace(/\s/g, '');
  for (const part of ['8世交自第123号', first.managementNumber, '世田谷A・91875']) expect(text).toContain(part);
});
