import type { Awaiting } from './awaiting-intake.tsx';
import type { Incoming } from './incoming-list.tsx';
import type { Received } from './use-receiving.ts';

type Lists = { incoming: readonly Incoming[]; awaitingIntake: readonly Awaiting[] };

/**
 * The yard's lists as they are after the scans of this screen, `received` newest first: a scan moves its bicycle at
 * once, without reading hundreds again. What was just received stands on top of what waits.
 */
export function afterReceiving({ incoming, awaitingIntake }: Lists, received: readonly Received[]): Lists {
  const isHere = new Set(received.map(({ bicycleId }) => bicycleId));
  const moved = new Map(incoming.map((bicycle) => [bicycle.bicycleId, bicycle]));
  const waiting = new Map(awaitingIntake.map((bicycle) => [bicycle.bicycleId, bicycle]));
  const onTop = received.flatMap(({ bicycleId, arrivedAt }) => {
    const bicycle = waiting.get(bicycleId) ?? moved.get(bicycleId);
    return bicycle ? [{ ...bicycle, arrivedAt }] : [];
  });
  return {
    incoming: incoming.filter(({ bicycleId }) => !isHere.has(bicycleId)),
    awaitingIntake: [...onTop, ...awaitingIntake.filter(({ bicycleId }) => !isHere.has(bicycleId))],
  };
}
