/** How a command reaches the worker in its own process; workers of other processes find the job at their next look. */
import type { Knex } from 'knex';

const workers = new Map<string, () => void>();

export function listenForWaking(kind: string, wake: () => void): void {
  workers.set(kind, wake);
}

/** Wakes the worker of a kind as soon as the command's transaction is committed, where this process has one. */
export function wakeAfterCommit(trx: Knex.Transaction, kind: string): void {
  trx.executionPromise.then(
    () => workers.get(kind)?.(),
    // Rolled back: there is nothing to work on.
    () => undefined,
  );
}
