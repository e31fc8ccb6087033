import type { Verdict } from './verdict.ts';

/** Messages by form field; the key is the field's name in the command's input. */
export type FieldMessages = Record<string, string>;

/**
 * The one class of expected failure: a code for programs, a Japanese message for the person that
 * says what to do next, and the fields it belongs to. It becomes a Directus error in
 * `extensions/ground/command` and a form reply in `app/directus`.
 */
export class Failure extends Error {
  readonly code: string;
  readonly fields: FieldMessages;
  /** HTTP status: 400 bad input, 403 no right, 404 absent, 409 refused by a rule or a race. */
  readonly status: number;

  constructor(code: string, message: string, options: { fields?: FieldMessages; status?: number } = {}) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.fields = options.fields ?? {};
    this.status = options.status ?? 409;
  }
}

/** Turns a refusal into a Failure, on the field that the refused value was typed in. */
export function assertAllowed(verdict: Verdict, field?: string): void {
  if (verdict.allowed) return;
  throw new Failure(verdict.code, verdict.reason, field === undefined ? {} : { fields: { [field]: verdict.reason } });
}
