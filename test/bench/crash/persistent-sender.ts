/** Sends until it is acknowledged, as the phone does, and takes down how each try failed. */
import { setTimeout as wait } from 'node:timers/promises';
import { nextStep, type Outcome } from '../../../app/ground/queue/next-step.ts';
import { ApiError } from '../../../directus/api-client.ts';
import type { Random } from '../seeded-random.ts';

export type Failures = {
  /** No connection, or one that ended without an answer. */
  unreachable: number;
  /** Refused for now, in Japanese. */
  japanese: number;
  /** Refused by Directus itself before our code was asked; the screens put it into Japanese. */
  directus: number;
  /** No answer within `patienceMs`. */
  silent: number;
  /** Refused for good, though nothing was wrong with it: what and why. */
  final: string[];
};

export const noFailures = (): Failures => ({ unreachable: 0, japanese: 0, directus: 0, silent: 0, final: [] });

export type PersistentSender = <Answer>(what: string, attempt: () => Promise<Answer>) => Promise<Answer>;

const patienceMs = 30_000;
/** The phone's waits, at a tenth: a benchmark has more to do than a phone. */
const haste = 10;

class Silence extends Error {}

/** `random` spreads the retries. What it makes throws when the phone would give up, or after `limitMs`. */
export function persistentSender(failures: Failures, random: Random, limitMs = 180_000): PersistentSender {
  return async (what, attempt) => {
    const until = Date.now() + limitMs;
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await withPatience(attempt());
      } catch (error) {
        const outcome = outcomeOf(error);
        const step = outcome && nextStep(outcome, Math.min(attempts, 5), random());
        if (step?.kind !== 'retry' || Date.now() > until) {
          failures.final.push(`${what}: ${reasonOf(error)}`);
          throw error;
        }
        failures[sortOf(error)] += 1;
        await wait(step.afterMs / haste);
      }
    }
  };
}

async function withPatience<Answer>(attempt: Promise<Answer>): Promise<Answer> {
  const giveUp = new AbortController();
  const silence = wait(patienceMs, undefined, { signal: giveUp.signal }).then(() => {
    throw new Silence(`No answer within ${patienceMs} ms`);
  });
  try {
    return await Promise.race([attempt, silence]);
  } finally {
    giveUp.abort();
    silence.catch(() => undefined);
    attempt.catch(() => undefined);
  }
}

/** Undefined for an answer that does not keep to its contract: a wrong success, which no retry mends. */
function outcomeOf(error: unknown): Outcome | undefined {
  if (error instanceof ApiError) return { kind: 'status', status: error.status, message: error.message };
  return error instanceof Silence || isNetworkError(error) ? { kind: 'unreachable' } : undefined;
}

/** Node's fetch wraps whatever the socket says; an answer that breaks off ends as a TypeError or SyntaxError. */
const isNetworkError = (error: unknown): boolean => error instanceof TypeError || error instanceof SyntaxError;

function sortOf(error: unknown): 'unreachable' | 'japanese' | 'directus' | 'silent' {
  if (error instanceof Silence) return 'silent';
  if (!(error instanceof ApiError)) return 'unreachable';
  return /[\p{sc=Hiragana}\p{sc=Han}]/u.test(error.message) ? 'japanese' : 'directus';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
