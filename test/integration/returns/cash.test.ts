import { CloseCash, GetCashDay, ReopenCash, UndoCashClose } from '@bicycles/schema/cash/contracts';
import { AddExemptionRequest, DecideExemption } from '@bicycles/schema/exemptions/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

/** Days of the tests' own, far ahead, so that no other file's return falls on them. */
const days = (function* () {
  for (let day = DateTime.fromISO('2031-01-05T10:00', { zone: 'Asia/Tokyo' }); ; day = day.plus({ days: 10 }))
    yield day;
})();
const aDay = () => {
  const start = days.next().value ?? DateTime.now();
  const at = (minutes: number) => ({ at: start.plus({ minutes }).toISO() ?? '' });
  return { day: start.toISODate() ?? '', start, at };
};
/** A bicycle that has stood in the yard since before the day. */
const stored = (start: DateTime) => aBicycle({ removedAt: start.minus({ days: 2 }) }).inState('stored');
const book = async (storageSiteId: string | null, day: string) =>
  (await as('storage')).send(GetCashDay, { storageSiteId: storageSiteId ?? '', day });

describe('レジの一日', () => {
  test('あるはずの金額は、返還を数え直した額に等しい。免除と取消は入らない', async () => {
    const [storage, call] = [await as('storage'), await as('call')];
    const { day, start, at } = aDay();
    const [paid, moped, cancelled, exempt] = [
      await stored(start),
      await stored(start),
      await stored(start),
      await stored(start),
    ];
    await storage.send(AddReturn, aReturn(paid), at(0));
    await storage.send(
      AddReturn,
      { ...aReturn(moped), vehicleKindId: code('vehicle_kind', 'moped'), feeYen: 4000 },
      at(1),
    );
    const undone = await storage.send(AddReturn, aReturn(cancelled), at(2));
    await storage.send(CancelReturn, { returnId: undone.returnId, reason: '取り違え' }, at(3));
    const request = {
      ...anExemptionRequest(exempt),
      exemptionReasonId: code('exemption_reason', 'emergency'),
    };
    const { returnId } = await storage.send(AddExemptionRequest, request, at(4));
    await call.send(DecideExemption, { returnId, decision: 'confirmed', note: '診断書を確認' }, at(5));
    await storage.send(AddReturn, { ...aReturn(await seen(exempt.id)), feeYen: 0 }, at(6));

    const { book: sums } = await book(paid.storageSiteId, day);

    expect(sums).toEqual({
      takings: [
        { vehicleKindLabel: '自転車', feeYen: 3000, count: 1, yen: 3000 },
        { vehicleKindLabel: '原動機付自転車（50cc以下）', feeYen: 4000, count: 1, yen: 4000 },
      ],
      takenYen: 7000,
      exempt: 1,
      cancelled: 1,
      cancelledYen: 3000,
      refunds: 0,
      refundedYen: 0,
      expectedYen: 7000,
    });
    const [recount] = await rowsOf<{ yen: number }>(
      `select sum(paid_yen)::int4 as yen from returns
        where storage_site = $1 and returned_on = $2 and cancelled_at is null`,
      [paid.storageSiteId, day],
    );
    expect(recount?.yen).toBe(sums.expectedYen);
  });

  test('後の日に取り消した返還は、取り消した日の返金になり、元の日の額は変わらない', async () => {
    const { day, start, at } = aDay();
    const bicycle = await stored(start);
    const { returnId } = await (await as('storage')).send(AddReturn, aReturn(bicycle), at(0));
    await (await as('office')).send(CancelReturn, { returnId, reason: '別の人の自転車' }, at(24 * 60));

    const nextDay = start.plus({ days: 1 }).toISODate() ?? '';
    expect((await book(bicycle.storageSiteId, day)).book).toMatchObject({ expectedYen: 3000, cancelled: 0 });
    expect((await book(bicycle.storageSiteId, nextDay)).book).toMatchObject({
      expectedYen: -3000,
      refunds: 1,
      refundedYen: 3000,
    });
  });
});

describe('レジ締め', () => {
  const aTaking = async () => {
    const { day, start, at } = aDay();
    const bicycle = await stored(start);
    const { returnId } = await (await as('storage')).send(AddReturn, aReturn(bicycle), at(0));
    const input = { storageSiteId: bicycle.storageSiteId ?? '', businessDay: day, expectedYen: 3000, countedYen: 3000 };
    return { input, at, start, returnId };
  };

  test('金種で数えて締めると、誰がいつ締めたかとともに残る', async () => {
    const storage = await as('storage');
    const { input, at } = await aTaking();

    await storage.send(CloseCash, { ...input, countedYen: 0, coins: { y1000: 2, y500: 2 } }, at(60));

    expect((await book(input.storageSiteId, input.businessDay)).close).toMatchObject({
      expectedYen: 3000,
      countedYen: 3000,
      coins: { y1000: 2, y500: 2 },
      closedByName: '上野 恵子',
    });
  });

  test('過不足には理由がいる', async () => {
    const storage = await as('storage');
    const { input, at } = await aTaking();

    const failure = await failureOf(storage.send(CloseCash, { ...input, countedYen: 2900 }, at(60)));
    const close = { ...input, countedYen: 2900, differenceReason: '釣銭の渡し間違い' };

    expect(failure.fields['differenceReason']).toContain('理由');
    expect(await storage.send(CloseCash, close, at(61))).toMatchObject({ differenceYen: -100 });
  });

  test('数えているあいだに返還があれば、金額を示して数え直してもらう', async () => {
    const storage = await as('storage');
    const { input, at, start } = await aTaking();
    await storage.send(AddReturn, aReturn(await stored(start)), at(30));

    const failure = await failureOf(storage.send(CloseCash, input, at(60)));

    expect(failure).toMatchObject({ code: 'cash-changed', message: expect.stringContaining('6,000円') });
  });

  test('締めた後は手数料を受け取れず、区が理由を付けて再開すると受け取れる', async () => {
    const [storage, office] = [await as('storage'), await as('office')];
    const { input, at, start, returnId } = await aTaking();
    const { closeId } = await storage.send(CloseCash, input, at(60));
    const late = await stored(start);

    expect(await failureOf(storage.send(AddReturn, aReturn(late), at(61)))).toMatchObject({
      code: 'cash-closed',
      message: expect.stringMatching(/11:00 に 上野 恵子 が締めました/),
    });
    expect(await failureOf(storage.send(CancelReturn, { returnId, reason: '取り違え' }, at(62)))).toMatchObject({
      code: 'cash-closed',
    });
    expect((await failureOf(storage.send(ReopenCash, { closeId, reason: '返還' }, at(63)))).status).toBe(403);
    await office.send(ReopenCash, { closeId, reason: '締めた後に引取者が来た' }, at(64));
    await storage.send(AddReturn, aReturn(late), at(65));
    await storage.send(CloseCash, { ...input, expectedYen: 6000, countedYen: 6000 }, at(66));

    const { history } = await book(input.storageSiteId, input.businessDay);
    const ofTheDay = history.filter(({ businessDay }) => businessDay === input.businessDay);
    expect(ofTheDay.map(({ countedYen, reopenedByName }) => [countedYen, reopenedByName])).toEqual([
      [6000, null],
      [3000, '佐伯 直樹'],
    ]);
  });

  test('数えていないレジは、0円でも締められない', async () => {
    const storage = await as('storage');
    const { input, at } = await aTaking();
    const { countedYen: _, ...uncounted } = input;

    const failure = await failureOf(storage.send(CloseCash, { ...uncounted, coins: {} }, at(60)));

    expect(failure.fields['countedYen']).toContain('数えた金額を入力してください');
    expect((await book(input.storageSiteId, input.businessDay)).close).toBeNull();
  });

  test('締めた本人は10分のあいだ取り消せて返還を受け付けられ、ほかの人とそのあとは取り消せない', async () => {
    const [storage, storage2] = [await as('storage'), await as('storage2')];
    const { input, at, start } = await aTaking();
    const { closeId } = await storage.send(CloseCash, input, at(60));
    const dayAt = (minutes: number) =>
      storage.send(GetCashDay, { storageSiteId: input.storageSiteId, day: input.businessDay }, at(minutes));

    expect((await dayAt(69)).undoableUntil).not.toBeNull();
    expect((await dayAt(71)).undoableUntil).toBeNull();
    expect((await failureOf(storage2.send(UndoCashClose, { closeId }, at(61)))).code).toBe('other-person');
    expect((await failureOf(storage.send(UndoCashClose, { closeId }, at(71)))).code).toBe('too-late');
    await storage.send(UndoCashClose, { closeId }, at(69));
    expect((await failureOf(storage.send(UndoCashClose, { closeId }, at(70)))).code).toBe('already-reopened');
    await storage.send(AddReturn, aReturn(await stored(start)), at(70));

    const { history, close } = await dayAt(71);
    expect(close).toBeNull();
    expect(history.find(({ id }) => id === closeId)).toMatchObject({
      reopenedByName: '上野 恵子',
      reopenedReason: null,
    });
    const trail = await rowsOf('select actor_name, details from audit_entries where subject_id = $1 and action = $2', [
      closeId,
      UndoCashClose.path,
    ]);
    expect(trail).toMatchObject([{ actor_name: '上野 恵子', details: { undone: true } }]);
  });

  test('締め忘れた日が分かる', async () => {
    const { input, start } = await aTaking();
    const later = { at: start.plus({ days: 3 }).toISO() ?? '' };

    const { openDays } = await (await as('storage')).send(GetCashDay, { storageSiteId: input.storageSiteId }, later);

    expect(openDays).toContain(input.businessDay);
  });

  test('2台で同時に締めると、片方だけが成り立ち、もう一方は誰がいつ締めたかを知る', async () => {
    const { input, at } = await aTaking();
    const clients = [await as('storage'), await as('storage2')];

    const results = await Promise.allSettled(clients.map((client) => client.send(CloseCash, input, at(60))));

    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatch(/11:00 に (上野 恵子|小川 修) が締めました/);
  });

  test('返還と締めが同時でも、締めた額は返還を数えた額と同じ', async () => {
    const [storage, storage2] = [await as('storage'), await as('storage2')];
    for (let round = 0; round < 10; round += 1) {
      const { input, at, start } = await aTaking();
      const bicycle = await stored(start);

      const [returned, closed] = await Promise.allSettled([
        storage.send(AddReturn, aReturn(bicycle), at(60)),
        storage2.send(CloseCash, input, at(60)),
      ]);

      expect([returned.status, closed.status].sort()).toEqual(['fulfilled', 'rejected']);
      const { close, book: sums } = await book(input.storageSiteId, input.businessDay);
      if (closed.status === 'fulfilled') expect(close?.countedYen).toBe(sums.expectedYen);
    }
  });
});

test('ほかの保管所のレジは、別に数える', async () => {
  const { day, start, at } = aDay();
  const bicycle = await stored(start);
  await (await as('storage')).send(AddReturn, aReturn(bicycle), at(0));
  const elsewhere = ['1', '2', '3', '4', '5', '6'].map(siteId).find((id) => id !== bicycle.storageSiteId) ?? '';

  expect((await book(elsewhere, day)).book.expectedYen).toBe(0);
});
