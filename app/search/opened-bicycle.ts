import type { Id } from '@bicycles/schema/ground/values';

let opened: Id | undefined;

/** Coming back from a bicycle, by whatever way, the focus stands on its line again. */
export const noteOpened = (id: Id): void => {
  opened = id;
};

/** The bicycle that was opened last from a result; once only. */
export function takeOpened(): Id | undefined {
  const id = opened;
  opened = undefined;
  return id;
}
