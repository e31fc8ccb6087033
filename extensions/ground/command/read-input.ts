/** What a request sends, checked: first for what no text of the ledger may hold, then by the contract. */
import { Failure, type FieldMessages } from '@bicycles/schema/ground/failure';
import type { Request } from 'express';
import type { z } from 'zod';

/** Throws Failure `invalid-input` (400) with the field, or the contract's ZodError. */
export function readInput<Input extends z.ZodType>({ input }: { input: Input }, { body }: Request): z.output<Input> {
  const fields: FieldMessages = {};
  for (const path of unstorable(body ?? {}, [])) {
    fields[path.join('.')] ??=
      '保存できない文字（制御文字か、壊れた文字）が入っています。その文字を消し、キーボードから入力し直してください';
  }
  if (Object.keys(fields).length > 0) {
    throw new Failure('invalid-input', '入力を確かめてください', { fields, status: 400 });
  }
  return input.parse(body ?? {});
}

/** PostgreSQL refuses NUL in every text, and half a surrogate pair in JSON. */
function* unstorable(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) yield path;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key.includes('\0') || !key.isWellFormed()) yield path;
    yield* unstorable(part, [...path, key]);
  }
}
