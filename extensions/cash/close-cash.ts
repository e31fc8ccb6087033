import { randomUUID } from 'node:crypto';
import { CloseCash } from '@bicycles/schema/cash/contracts';
import { countCoins, isCountedByPieces } from '@bicycles/schema/cash/count-coins';
import { mayCloseCash } from '@bicycles/schema/cash/may-close-cash';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { defineCommand } from '../ground/command/define-command.ts';
import { cashOfDay } from './cash-of-day.ts';
import { lockCash } from './lock-cash.ts';

/** レジ締め: the counted money against the returns of the day; from now on the day's sum can't change. */
export const closeCash = defineCommand(CloseCash, async (input, { trx, actor, at, today, workAt, audit }) => {
  const { storageSiteId, businessDay, coins, differenceReason } = input;
  await workAt(storageSiteId);
  const earlier = await lockCash(trx, storageSiteId, businessDay, 'alone');
  if (earlier) {
    throw new Failure(
      'cash-closed',
      `この日のレジは ${formatInstant(earlier.closedAt)} に ${earlier.closedByName} が締めました。画面を読み直して確かめてください`,
    );
  }
  const { expectedYen } = await cashOfDay(trx, storageSiteId, businessDay);
  const countedYen = isCountedByPieces(coins) ? countCoins(coins) : (input.countedYen ?? 0);
  const verdict = mayCloseCash({
    businessDay,
    today,
    isClosed: false,
    expectedYen,
    shownYen: input.expectedYen,
    countedYen,
    differenceReason,
  });
  assertAllowed(verdict, verdict.allowed || verdict.code !== 'difference-unexplained' ? undefined : 'differenceReason');

  const closeId = randomUUID();
  await trx('cash_closes').insert({
    id: closeId,
    storage_site: storageSiteId,
    business_day: businessDay,
    expected_yen: expectedYen,
    counted_yen: countedYen,
    coins: isCountedByPieces(coins) ? JSON.stringify(coins) : null,
    difference_reason: countedYen === expectedYen ? null : (differenceReason ?? null),
    closed_by: actor.id,
    closed_by_name: actor.name,
    closed_at: at,
  });

  audit({ kind: 'cash_closes', id: closeId, details: { storageSiteId, businessDay, expectedYen, countedYen } });
  return { closeId, differenceYen: countedYen - expectedYen, closedAt: at };
});
