/** Failed logins per address and account: guessing one password is stopped before Directus is asked. */
import { createHash } from 'node:crypto';

const windowMs = 15 * 60_000;
const limit = 10;
/** Kept small whatever is tried: the oldest accounts fall out first. */
const remembered = 10_000;

const failures = new Map<string, number[]>();

/** Names are kept as a hash only. */
export const attemptKey = (address: string, email: string): string =>
  createHash('sha256').update(`${address}\n${email.trim().toLowerCase()}`).digest('base64');

/** Whether this address has failed too often with this account in the last 15 minutes. */
export const hasTooManyFailures = (key: string, now: number): boolean => recent(key, now).length >= limit;

export function noteFailure(key: string, now: number): void {
  const times = [...recent(key, now), now];
  failures.delete(key);
  failures.set(key, times);
  if (failures.size <= remembered) return;
  const [oldest] = failures.keys();
  if (oldest !== undefined) failures.delete(oldest);
}

export const forgetFailures = (key: string): boolean => failures.delete(key);

const recent = (key: string, now: number): number[] =>
  (failures.get(key) ?? []).filter((time) => now - time < windowMs);
