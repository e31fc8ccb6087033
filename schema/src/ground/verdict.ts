/** What a rule answers: allowed, or not with a code, a reason for a person, and the article it rests on. */
export type Refusal = { allowed: false; code: string; reason: string; article?: string };
export type Verdict = { allowed: true } | Refusal;

export const allowed: Verdict = { allowed: true };

/** `reason` is Japanese and says what to do next; `article` names the law or the requirement row. */
export function refused(code: string, reason: string, article?: string): Refusal {
  return { allowed: false, code, reason, ...(article !== undefined && { article }) };
}
