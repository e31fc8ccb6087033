/** What to do after one try to send a photo: decided here, without clock or network. */
import type { PhotoReceipt } from '@bicycles/schema/photos/contracts';

export type Outcome =
  | { kind: 'receipt'; receipt: PhotoReceipt }
  | { kind: 'status'; status: number; message: string }
  /** No answer, or one that is not ours: a captive portal, a proxy's page. */
  | { kind: 'unreachable' };

export type NextStep =
  | { kind: 'remove'; receipt: PhotoReceipt }
  | { kind: 'retry'; afterMs: number; problem: string }
  | { kind: 'reject'; problem: string }
  | { kind: 'pause'; problem: string };

const shortestWaitMs = 1_000;
const longestWaitMs = 60_000;

/** The same picture with the same facts will be refused again: a person has to look. 422 (damaged on the way) is not one. */
const hopelessStatuses: ReadonlySet<number> = new Set([400, 403, 405, 409, 413, 415]);

const unreachable = '電波が届かないか、サーバーが応答しません。自動で送り直します';

/**
 * @param attempts tries made, this one included
 * @param random 0 ≤ random < 1, spreads the retries of many phones after an outage
 */
export function nextStep(outcome: Outcome, attempts: number, random: number): NextStep {
  switch (outcome.kind) {
    case 'receipt':
      return { kind: 'remove', receipt: outcome.receipt };
    case 'unreachable':
      return { kind: 'retry', afterMs: waitMs(attempts, random), problem: unreachable };
    case 'status':
      if (outcome.status === 401) return { kind: 'pause', problem: 'ログインすると送信を再開します' };
      if (hopelessStatuses.has(outcome.status)) return { kind: 'reject', problem: outcome.message };
      return {
        kind: 'retry',
        afterMs: waitMs(attempts, random),
        problem: outcome.status >= 500 ? unreachable : outcome.message,
      };
  }
}

/** Somewhere between 1 s and a ceiling that doubles from 2 s to 60 s. */
function waitMs(attempts: number, random: number): number {
  const ceilingMs = Math.min(longestWaitMs, shortestWaitMs * 2 ** Math.min(attempts, 10));
  return Math.round(shortestWaitMs + random * (ceilingMs - shortestWaitMs));
}
