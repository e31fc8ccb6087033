/** Row R3, two terminals at once: exactly one wins, and the other is told by whom and when. 100 rounds each. */

import { AddExemptionRequest, DecideExemption, WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { AddDisappearance, AddRemoval, CancelTagging } from '@bicycles/schema/street/contracts';
import { AddArrival } from '@bicycles/schema/yard/contracts';
import { expect, test } from 'vitest';
import { aBicycle, code } from '../../builders/a-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

const rounds = 100;
/** Rounds that run beside each other: enough to keep the server busy, few enough to stay within the time. */
const lanes = 4;
const patienceMs = 600_000;

/** Runs all rounds; each answers with its two or more contenders, already under way. */
async function stress(round: () => Promise<Promise<unknown>[]>, names: string): Promise<number[]> {
  const wins: number[] = [];
  const told = new RegExp(`\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d　(${names})`);
  const lane = async () => {
    for (let done = 0; done < rounds / lanes; done += 1) {
      const results = await Promise.allSettled(await round());
      const refusals = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
      expect(refusals).toHaveLength(results.length - 1);
      for (const refusal of refusals) expect(refusal).toMatch(told);
      wins.push(results.findIndex(({ status }) => status === 'fulfilled'));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  expect(wins).toHaveLength(rounds);
  return wins;
}

const theYard = '上野 恵子|小川 修';

test(
  '返還と返還：1件だけが成り立ち、返還の記録も1件',
  async () => {
    const [storage, storage2] = [await as('storage'), await as('storage2')];
    const ids: string[] = [];

    await stress(async () => {
      const bicycle = await aBicycle().inState('stored');
      ids.push(bicycle.id);
      return [storage.send(AddReturn, aReturn(bicycle)), storage2.send(AddReturn, aReturn(bicycle))];
    }, theYard);

    expect(await rowsOf('select 1 from returns where bicycle = any($1)', [ids])).toHaveLength(rounds);
  },
  patienceMs,
);

test(
  '返還と取消、取消と取消：返還済みの自転車は一度だけ取り消され、返還は二重にならない',
  async () => {
    const [storage, storage2, office] = [await as('storage'), await as('storage2'), await as('office')];

    await stress(async () => {
      const stored = await aBicycle().inState('stored');
      const { returnId } = await storage.send(AddReturn, aReturn(stored));
      const returned = { id: stored.id, revision: stored.revision + 1 };
      return [
        storage.send(CancelReturn, { returnId, reason: '取り違え' }),
        office.send(CancelReturn, { returnId, reason: '取り違え' }),
        storage2.send(AddReturn, aReturn(returned)),
      ];
    }, `${theYard}|佐伯 直樹`);
  },
  patienceMs,
);

test(
  '返還と免除の決定：確認待ちのあいだの有料返還は成り立たず、決定だけが成り立つ',
  async () => {
    const [storage, storage2, call] = [await as('storage'), await as('storage2'), await as('call')];
    const reason = code('exemption_reason', 'emergency');

    const wins = await stress(async () => {
      const stored = await aBicycle().inState('stored');
      const request = { ...anExemptionRequest(stored), exemptionReasonId: reason };
      const { returnId } = await storage.send(AddExemptionRequest, request);
      return [
        storage2.send(AddReturn, aReturn({ id: stored.id, revision: stored.revision + 1 })),
        call.send(DecideExemption, { returnId, decision: 'confirmed', note: '確認' }),
      ];
    }, `${theYard}|河野 美咲`);

    expect(new Set(wins)).toEqual(new Set([1]));
  },
  patienceMs,
);

test(
  '確認と却下と取下げ：一つだけが成り立つ',
  async () => {
    const [storage, call, office] = [await as('storage'), await as('call'), await as('office')];
    const reason = code('exemption_reason', 'emergency');

    await stress(async () => {
      const stored = await aBicycle().inState('stored');
      const request = { ...anExemptionRequest(stored), exemptionReasonId: reason };
      const { returnId } = await storage.send(AddExemptionRequest, request);
      return [
        call.send(DecideExemption, { returnId, decision: 'confirmed', note: '確認' }),
        office.send(DecideExemption, { returnId, decision: 'refused', note: '却下' }),
        storage.send(WithdrawExemption, { returnId, seenState: 'requested', reason: '引取者が支払う' }),
      ];
    }, '上野 恵子|河野 美咲|佐伯 直樹');
  },
  patienceMs,
);

test(
  '撤去と取消と所有者移動：一つだけが成り立つ',
  async () => {
    const [street, street2] = [await as('street'), await as('street2')];
    const removalKindId = code('removal_kind', 'removal');

    await stress(async () => {
      const { id, tagNumber } = await aBicycle().inState('tagged');
      return [
        street.send(AddRemoval, { tagNumber, removalKindId }),
        street2.send(CancelTagging, { bicycleId: id, reason: '札の付け間違い' }),
        street2.send(AddDisappearance, { bicycleId: id }),
      ];
    }, '青木 健太|石井 大輔');
  },
  patienceMs,
);

test(
  '受入と受入と取消：受入は一度だけ、撤去した自転車の札付けの取消は成り立たない',
  async () => {
    const [storage, storage2, street] = [await as('storage'), await as('storage2'), await as('street')];

    const wins = await stress(async () => {
      const { id, tagNumber, storageSiteId } = await aBicycle().inState('removed');
      const arrival = { tagNumber, storageSiteId: storageSiteId ?? '' };
      return [
        storage.send(AddArrival, arrival),
        storage2.send(AddArrival, arrival),
        street.send(CancelTagging, { bicycleId: id, reason: '札の付け間違い' }),
      ];
    }, `${theYard}|青木 健太`);

    expect(wins).not.toContain(2);
  },
  patienceMs,
);
