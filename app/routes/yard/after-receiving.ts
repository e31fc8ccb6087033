import type { Awaiting } from './awaiting-intake.tsx';
import type { Incoming } from './incoming-list.tsx';
import type { Received } from './use-receiving.ts';

type Lists = {
  incoming: readonly Incoming[];
  incomingCount: number;
  onTruckCount: number;
  awaitingIntake: readonly Awaiting[];
  awaitingIntakeCount: number;
};

/**
 * The yard's lists as they are after the scans of this screen, `received` newest first: a scan moves its bicycle at
 * once, without reading hundreds again. What was just received stands on top of what waits. One that the lists had no
 * room for is counted when they are read again.
 */
export function afterReceiving(lists: Lists, received: readonly Received[]): Lists {
  const { incoming, awaitingIntake } = lists;
  const isHere = new Set(received.map(({ bicycleId }) => bicycleId));
  const moved = new Map(incoming.map((bicycle) => [bicycle.bicycleId, bicycle]));
  const waiting = new Map(awaitingIntake.map((bicycle) => [bicycle.bicycleId, bicycle]));
  const onTop = received.flatMap(({ bicycleId, arrivedAt }) => {
    const bicycle = waiting.get(bicycleId) ?? moved.get(bicycleId);
    return bicycle ? [{ ...bicycle, arrivedAt }] : [];
  });
  const arrived = incoming.filter(({ bicycleId }) => isHere.has(bicycleId));
  const shown = [...onTop, ...awaitingIntake.filter(({ bicycleId }) => !isHere.has(bicycleId))];
  return {
    incoming: incoming.filter(({ bicycleId }) => !isHere.has(bicycleId)),
    incomingCount: lists.incomingCount - arrived.length,
    onTruckCount: lists.onTruckCount - arrived.filter(({ loadedAt }) => loadedAt !== null).length,
    awaitingIntake: shown,
    awaitingIntakeCount: lists.awaitingIntakeCount + shown.length - awaitingIntake.length,
  };
}
