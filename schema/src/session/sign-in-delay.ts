/**
 * How long one has to wait after wrong passwords (docs/decisions/012-signing-in.md). Nothing here lasts: no count
 * makes anybody wait longer than 15 minutes, and none of them is for ever.
 */

/**
 * What failures are counted by. `place`: one name tried from one address. `account`: one name from anywhere that has
 * never signed in with it. `address`: one address with any names; a whole yard may stand behind it.
 */
export const attemptKinds = ['account', 'address', 'place'] as const;
export type AttemptKind = (typeof attemptKinds)[number];

type Rule = {
  /** So many failures cost nothing: anybody mistypes. */
  free: number;
  /** The wait after the next one; it doubles with each further. */
  firstSeconds: number;
  /** Without another failure for so long, the count begins anew. */
  forgottenAfterMinutes: number;
};

const rules: Record<AttemptKind, Rule> = {
  place: { free: 5, firstSeconds: 5, forgottenAfterMinutes: 24 * 60 },
  account: { free: 20, firstSeconds: 15, forgottenAfterMinutes: 24 * 60 },
  address: { free: 100, firstSeconds: 5, forgottenAfterMinutes: 60 },
};

export const longestDelaySeconds = 15 * 60;

/** The wait after so many failures in a row, in seconds. */
export function signInDelaySeconds(kind: AttemptKind, failures: number): number {
  const { free, firstSeconds } = rules[kind];
  if (failures <= free) return 0;
  return Math.min(longestDelaySeconds, firstSeconds * 2 ** Math.min(failures - free - 1, 20));
}

/** Failures that still count, `minutes` after the last of them. */
export const countedFailures = (kind: AttemptKind, failures: number, minutes: number): number =>
  minutes >= rules[kind].forgottenAfterMinutes ? 0 : failures;

/** An address that has signed in with a name within so many days is known for it. */
export const knownPlaceDays = 180;

/**
 * By what an attempt is counted. From a place that is known for the name only its own failures count: what others
 * guess elsewhere, or with other names behind the same address, does not keep the right person out.
 */
export const kindsFor = (isKnownPlace: boolean): readonly AttemptKind[] => (isKnownPlace ? ['place'] : attemptKinds);
