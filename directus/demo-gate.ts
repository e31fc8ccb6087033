/** The demo before the disposal: what the police answered, both 公示, and what waits for a second person. */
import { HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { DecideProtectionRemovals, ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { type PoliceResult, RecordPoliceInquiry } from '@bicycles/schema/police/contracts';
import { AddPublicNotice, type PublicNoticeKind } from '@bicycles/schema/public-notices/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { DateTime } from 'luxon';
import type { ApiClient } from './api-client.ts';
import { demoStep, revisionBefore } from './demo-instant.ts';
import { masterId } from './master-id.ts';

/** Days ago, by the place of the bicycle in `demoBicycles`; no answer yet where `answered` is null. */
type Inquiry = { index: number; asked: number; answered: number | null; result: PoliceResult; reason?: string };
const answer = (index: number, asked: number, answered: number, result: PoliceResult): Inquiry => ({
  index,
  asked,
  answered,
  result,
});

const inquiries: readonly Inquiry[] = [
  answer(0, 95, 84, 'unknown'),
  answer(2, 90, 80, 'unknown'),
  answer(4, 83, 70, 'unknown'),
  answer(6, 20, 4, 'matched'),
  answer(8, 44, 32, 'matched'),
  answer(9, 38, 27, 'matched'),
  answer(11, 28, 23, 'matched'),
  answer(12, 23, 22, 'matched'),
  answer(13, 12, 3, 'matched'),
  answer(14, 12, 3, 'matched'),
  answer(15, 8, 3, 'matched'),
  answer(16, 5, 3, 'matched'),
  { index: 23, asked: 30, answered: null, result: 'unaskable', reason: '番号の末尾の1桁が欠けている' },
  { index: 25, asked: 10, answered: null, result: 'asked' },
];

/** Each for two weeks: two are over by now, the last one still runs. The newest bicycles are on none. */
const announcements: readonly { kind: PublicNoticeKind; daysAgo: number; indexes: readonly number[] }[] = [
  { kind: 'storage', daysAgo: 84, indexes: [0, 2, 3, 4] },
  { kind: 'storage', daysAgo: 45, indexes: [6, 7, 8] },
  { kind: 'storage', daysAgo: 22, indexes: [9, 11, 12, 23, 24] },
  { kind: 'disposal', daysAgo: 30, indexes: [0, 2] },
  { kind: 'disposal', daysAgo: 20, indexes: [4] },
  { kind: 'disposal', daysAgo: 12, indexes: [3] },
];

/** Kept back for somebody who then did not come; only the first release has been looked at by a second person. */
const holds = [
  { index: 0, held: 60, released: 50, confirmed: 49 },
  { index: 4, held: 18, released: 10, confirmed: null },
];

type Cast = { office: ApiClient; call: ApiClient; firstSerial: number; today: DateTime };

/** Plays the story up to `today` in the order of its days; a repeated run with the same `today` adds nothing. */
export async function demoGate({ office, call, firstSerial, today }: Cast): Promise<void> {
  const step = demoStep(today, 'gate');
  const bicycleAt = (index: number) => office.send(GetBicycle, { typedNumber: tagNumberFor(firstSerial + index) });
  const dayOf = (daysAgo: number) => step('', daysAgo, '00:00').day;

  const record = async ({ index, asked, answered, result, reason }: Inquiry) => {
    const bicycle = await bicycleAt(index);
    const { day: _day, ...options } = step(`police-${index}`, answered ?? asked, '15:00');
    const about = { bicycleId: bicycle.id, revision: revisionBefore(bicycle, options.at) };
    const policeBodyId = masterId('police_bodies', bicycle.registrationKind === 'tokyo' ? 'P13' : 'P14');
    const inquiredOn = dayOf(asked);
    const answeredOn = answered === null ? undefined : dayOf(answered);
    const documentNumber = `世交自第${100 + index}号`;
    await office.send(
      RecordPoliceInquiry,
      { ...about, policeBodyId, documentNumber, inquiredOn, answeredOn, result, reason },
      options,
    );
  };
  const announce = async (kind: PublicNoticeKind, daysAgo: number, indexes: readonly number[]) => {
    const bicycleIds: string[] = [];
    for (const index of indexes) bicycleIds.push((await bicycleAt(index)).id);
    const { day: announcedOn, ...options } = step(`${kind}-${daysAgo}`, daysAgo, '10:00');
    const notice = { kind, announcedOn, announcedUntil: dayOf(daysAgo - 14), bicycleIds };
    const { leftOut } = await office.send(AddPublicNotice, notice, options);
    if (leftOut.length > 0) throw new Error(`デモの公示に載らない自転車があります: ${leftOut[0]?.reason}`);
  };
  const hold = async (index: number, daysAgo: number) => {
    const bicycle = await bicycleAt(index);
    const { day: _day, ...options } = step(`held-${index}`, daysAgo, '13:00');
    const about = { bicycleId: bicycle.id, revision: revisionBefore(bicycle, options.at) };
    await call.send(HoldBicycle, { ...about, reason: '所有者を名乗る方から、引取りに来るとの電話' }, options);
  };
  const release = async (index: number, daysAgo: number) => {
    const bicycle = await bicycleAt(index);
    const { day: _day, ...options } = step(`released-${index}`, daysAgo, '13:00');
    const about = { bicycleId: bicycle.id, revision: revisionBefore(bicycle, options.at) };
    await call.send(ReleaseHold, { ...about, reason: '約束の日を過ぎても来所がない' }, options);
  };
  const confirm = async (index: number, daysAgo: number) => {
    const { id: bicycleId } = await bicycleAt(index);
    const { removals } = await office.send(ListProtectionRemovals, { bicycleId });
    const { day: _day, ...options } = step(`confirmed-${index}`, daysAgo, '16:00');
    const removalIds = removals.map(({ removalId }) => removalId);
    const decision = { removalIds, decision: 'confirmed' as const, reason: '電話の記録と来所の有無を確かめた' };
    await office.send(DecideProtectionRemovals, decision, options);
  };

  // Within a day in this order, as their times say.
  const acts = [
    ...announcements.map(({ kind, daysAgo, indexes }) => ({ daysAgo, run: () => announce(kind, daysAgo, indexes) })),
    ...holds.flatMap(({ index, held, released, confirmed }) => [
      { daysAgo: held, run: () => hold(index, held) },
      { daysAgo: released, run: () => release(index, released) },
      ...(confirmed === null ? [] : [{ daysAgo: confirmed, run: () => confirm(index, confirmed) }]),
    ]),
    ...inquiries.map((each) => ({ daysAgo: each.answered ?? each.asked, run: () => record(each) })),
  ];
  for (const { run } of acts.toSorted((one, other) => other.daysAgo - one.daysAgo)) await run();
}
