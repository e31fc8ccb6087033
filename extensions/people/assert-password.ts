import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { mayBePassword } from '@bicycles/schema/people/password-rule';
import { dictionary } from '@zxcvbn-ts/language-common';
import type { Knex } from 'knex';
import { readSetting } from '../ground/command/settings.ts';

/** The 49,000 passwords that are tried first. */
const common = new Set(dictionary['passwords-common']);

/** Throws `password-short`, `password-is-login` or `password-common`, on the field named. */
export async function assertPassword(
  db: Knex,
  today: Day,
  { password, login, field }: { password: string; login: string; field: string },
): Promise<void> {
  const minimumLength = await readSetting(db, 'security.password_min_length', today);
  const verdict = mayBePassword(password, { minimumLength, login, isCommon: (word) => common.has(word) });
  if (verdict.allowed) return;
  throw new Failure(verdict.code, verdict.reason, { status: 400, fields: { [field]: verdict.reason } });
}
