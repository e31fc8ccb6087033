import { hasWords } from '@bicycles/schema/ground/text/has-words';
import type { ListIncoming } from '@bicycles/schema/yard/contracts';
import type { z } from 'zod';
import type { Received } from './use-receiving.ts';

type Lists = z.output<typeof ListIncoming.output>;

/**
 * The yard's lists as they are after the scans of this screen, `received` newest first: a scan moves and counts its
 * bicycle at once, on whichever page it is, without reading the lists again. What was just received and still waits
 * stands on top; of it, too, only what is looked for.
 */
export function afterReceiving(lists: Lists, received: readonly Received[], find = '') {
  const { incoming, awaitingIntake, extras, truckChecks } = lists;
  const isHere = new Set(received.map(({ bicycleId }) => bicycleId));
  const uncounted = received.filter(({ arrivedAt }) => arrivedAt > lists.readAt);
  const newExtras = uncounted.filter(({ wasOnList }) => !wasOnList);
  const isUncounted = new Set(uncounted.map(({ bicycleId }) => bicycleId));
  const known = lists.justReceived.filter(({ bicycleId }) => isHere.has(bicycleId) && !isUncounted.has(bicycleId));
  const onTop = [...uncounted, ...known].filter(({ managementNumber, tagNumber, placeName }) =>
    hasWords([managementNumber, tagNumber, placeName].join(' '), find),
  );
  const isOnTop = new Set(onTop.map(({ bicycleId }) => bicycleId));
  return {
    incoming: { ...incoming, rows: incoming.rows.filter(({ bicycleId }) => !isHere.has(bicycleId)) },
    incomingCount: lists.incomingCount - uncounted.filter(({ wasIncoming }) => wasIncoming).length,
    onTruckCount: lists.onTruckCount - uncounted.filter(({ wasOnList }) => wasOnList).length,
    awaitingIntake: {
      ...awaitingIntake,
      rows: [...onTop, ...awaitingIntake.rows.filter(({ bicycleId }) => !isOnTop.has(bicycleId))],
    },
    awaitingIntakeCount: lists.awaitingIntakeCount + uncounted.length,
    /** Off the trucks that are not checked off yet, and those of them that stood on no list. */
    receivedCount: sum(truckChecks.map(({ received: count }) => count)) + uncounted.length,
    extraCount: sum(truckChecks.map(({ extra }) => extra)) + newExtras.length,
    extras: { ...extras, rows: [...newExtras, ...extras.rows] },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
