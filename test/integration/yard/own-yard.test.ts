/** What is written at a yard needs one's own yard, or the office's leave to stand in, which the trail names. */

import { mayUse } from '@bicycles/schema/access';
import { CloseCash, GetCashDay, UndoCashClose } from '@bicycles/schema/cash/contracts';
import {
  AddDisposalScan,
  CancelDisposalScan,
  FinishReconciliation,
} from '@bicycles/schema/disposal/reconciliation-contracts';
import { AddExemptionRequest, WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import {
  AddStocktakeScan,
  CancelStocktake,
  CancelStocktakeScan,
  FinishStocktake,
  StartStocktake,
} from '@bicycles/schema/stock/contracts';
import { AddArrival, AddIntake, AddMove, FinishTruckChecks } from '@bicycles/schema/yard/contracts';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rooms } from '../../../extensions/rooms.ts';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { aDisposal, readyBicycles } from '../../builders/a-ready-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

/** 梅丘 is where the clerk of 桜新町 has no business; 弦巻 is neither's, for the stocktake, one at a time in a yard. */
const [umegaoka, tsurumaki] = [siteId('3'), siteId('2')];
/** The office's leave is off from the first of these days and on again from the second. */
const [offFrom, onFrom] = ['2045-01-01', '2045-02-01'];
const instant = (day: string, time: string) => DateTime.fromISO(`${day}T${time}`, { zone: 'Asia/Tokyo' });
const at = (day: string, time = '10:00') => ({ at: instant(day, time).toISO() ?? '' });

beforeAll(async () => {
  await rowsOf(
    `insert into settings (id, key, label, value, valid_from, certainty)
     values (gen_random_uuid(), 'yards.stand_in', '保管所の応援', '"off"', $1, 'confirmed'),
            (gen_random_uuid(), 'yards.stand_in', '保管所の応援', '"on"', $2, 'confirmed')`,
    [offFrom, onFrom],
  );
});
afterAll(async () => {
  await rowsOf(`delete from settings where key = 'yards.stand_in' and valid_from::text = any($1)`, [[offFrom, onFrom]]);
});

type Attempt = [contract: { path: string }, send: () => Promise<unknown>];

/** Every write at a yard by the clerk of another one, in an order in which each of them could be done. */
async function attempts(day: string): Promise<Attempt[]> {
  const [own, other, admin] = [await as('storage'), await as('storage2'), await as('admin')];
  const that = at(day);
  const before = { removedAt: instant(day, '10:00').minus({ days: 2 }) };
  const stored = () => aBicycle(before).inState('stored');
  const arriving = await aBicycle(before).inState('removed');
  const [looked, moving, leaving, returned, excused] = [
    await stored(),
    await stored(),
    await stored(),
    await stored(),
    await stored(),
  ];
  const { returnId } = await own.send(AddReturn, aReturn(returned), that);
  const emergency = { exemptionReasonId: code('exemption_reason', 'emergency') };
  const asked = await own.send(AddExemptionRequest, { ...anExemptionRequest(excused), ...emergency }, that);
  const [listed] = await readyBicycles(1);
  if (!listed) throw new Error('One bicycle');
  const { disposalId } = await aDisposal([listed]);
  const { stocktakeId } = await admin.send(StartStocktake, { storageSiteId: tsurumaki }, that);
  const look = async () => ({
    bicycleId: looked.id,
    revision: (await seen(looked.id)).revision,
    registrationKind: 'none' as const,
  });
  const pass = { toSiteId: tsurumaki, reason: '満車のため' };
  let closeId: string = crypto.randomUUID();
  return [
    [AddArrival, () => other.send(AddArrival, { tagNumber: arriving.tagNumber, storageSiteId: umegaoka }, that)],
    [
      FinishTruckChecks,
      () => other.send(FinishTruckChecks, { storageSiteId: umegaoka, checkIds: [crypto.randomUUID()] }, that),
    ],
    [AddIntake, async () => other.send(AddIntake, await look(), that)],
    [EditBicycle, async () => other.send(EditBicycle, { ...(await look()), remarks: '応援' }, that)],
    [AddMove, () => other.send(AddMove, { tagNumber: moving.tagNumber, fromSiteId: umegaoka, ...pass }, that)],
    [CancelReturn, () => other.send(CancelReturn, { returnId, reason: '取り違え' }, that)],
    [
      WithdrawExemption,
      () =>
        other.send(
          WithdrawExemption,
          { returnId: asked.returnId, seenState: 'requested', reason: '引取者が支払う' },
          that,
        ),
    ],
    [
      AddExemptionRequest,
      async () => {
        const request = anExemptionRequest(await seen(excused.id));
        return other.send(AddExemptionRequest, { ...request, ...emergency }, that);
      },
    ],
    [AddReturn, () => other.send(AddReturn, aReturn(leaving), that)],
    [
      CloseCash,
      async () => {
        const { book } = await other.send(GetCashDay, { storageSiteId: umegaoka, day }, that);
        const sums = { expectedYen: book.expectedYen, countedYen: book.expectedYen };
        const closed = await other.send(CloseCash, { storageSiteId: umegaoka, businessDay: day, ...sums }, that);
        closeId = closed.closeId;
      },
    ],
    [UndoCashClose, async () => other.send(UndoCashClose, { closeId }, that)],
    [AddStocktakeScan, () => other.send(AddStocktakeScan, { stocktakeId, tagNumber: looked.tagNumber }, that)],
    [CancelStocktakeScan, () => other.send(CancelStocktakeScan, { stocktakeId, tagNumber: looked.tagNumber }, that)],
    [StartStocktake, () => other.send(StartStocktake, { storageSiteId: tsurumaki }, that)],
    [FinishStocktake, () => other.send(FinishStocktake, { stocktakeId }, that)],
    [
      CancelStocktake,
      async () => {
        const next = await admin.send(StartStocktake, { storageSiteId: tsurumaki }, that);
        return other.send(CancelStocktake, { stocktakeId: next.stocktakeId, reason: '取りやめ' }, that);
      },
    ],
    [AddDisposalScan, () => other.send(AddDisposalScan, { disposalId, scanned: listed.tagNumber }, that)],
    [CancelDisposalScan, () => other.send(CancelDisposalScan, { disposalId, scanned: listed.tagNumber }, that)],
    [FinishReconciliation, () => other.send(FinishReconciliation, { disposalId }, that)],
  ];
}

test('ほかの保管所の職員は、どの登録もできず、自分の保管所と頼み先を知らされる', async () => {
  const day = '2045-01-10';
  const tried = await attempts(day);
  // A close to take back, by the yard's own clerk.
  const own = await as('storage');
  const yesterday = { storageSiteId: umegaoka, businessDay: '2045-01-09', expectedYen: 0, countedYen: 0 };
  const { closeId } = await own.send(CloseCash, yesterday, at(day));

  for (const [{ path }, send] of tried) {
    const failure = await failureOf(
      path === UndoCashClose.path ? (await as('storage2')).send(UndoCashClose, { closeId }, at(day)) : send(),
    );
    expect([path, failure.code]).toEqual([path, 'other-yard']);
    expect(failure.message).toMatch(/あなたの保管所は「桜新町」です.*依頼してください/);
  }
  await own.send(UndoCashClose, { closeId }, at(day));
});

test('区が応援を認めれば登録でき、証跡に応援先の保管所が残る。自分の保管所の登録には残らない', async () => {
  const tried = await attempts('2045-02-10');

  for (const [, send] of tried) await send();

  const trail = await rowsOf<{ action: string; yard: string | null }>(
    `select action, details->'standIn'->>'storageSiteName' as yard from audit_entries
      where actor_name = '小川 修' and at >= '2045-02-10' and at < '2045-02-11' and action = any($1)`,
    [tried.map(([{ path }]) => path)],
  );
  const yards = Object.fromEntries(trail.map(({ action, yard }) => [action, yard]));
  const atTsurumaki = tried.filter(([{ path }]) => path.startsWith('/stock/')).map(([{ path }]) => path);
  for (const [{ path }] of tried) {
    expect([path, yards[path]]).toEqual([path, atTsurumaki.includes(path) ? '弦巻' : '梅丘']);
  }
  const own = await rowsOf<{ yard: string | null }>(
    `select details->'standIn' as yard from audit_entries
      where actor_name = '上野 恵子' and at >= '2045-02-10' and at < '2045-02-11' and action = $1`,
    [AddReturn.path],
  );
  expect(own).toEqual([{ yard: null }]);
});

test('保管所の職員ができる登録は、保管所によらないもののほか、すべて試した', async () => {
  const elsewhere = [
    '/drafts/drop-draft',
    '/drafts/save-draft',
    '/jobs/cancel-job',
    '/jobs/restart-job',
    '/people/change-own-password',
    '/photos/register-photo-device',
    '/photos/resolve-photo',
    '/search/add-saved-search',
    '/search/delete-saved-search',
  ];
  const commands = rooms
    .flatMap(({ served }) => served.map(({ contract }) => contract))
    .filter(({ kind, capability }) => kind === 'command' && mayUse('storage', capability))
    .map(({ path }) => path);

  const tried = (await attempts('2045-02-15')).map(([{ path }]) => path);

  expect(tried.concat(elsewhere).sort()).toEqual([...commands].sort());
});
