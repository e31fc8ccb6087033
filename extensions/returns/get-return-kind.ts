import { Failure } from '@bicycles/schema/ground/failure';
import type { AmountDue } from '@bicycles/schema/returns/amount-due';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/** The entry of the master `return_kind` for what was decided about the fee. Throws `no-return-kind`. */
export async function getReturnKind(db: Knex, code: AmountDue['returnKind']): Promise<string> {
  const kind = await readRow<{ id: string }>(db, "select id from codes where list = 'return_kind' and code = :code", {
    code,
  });
  if (!kind) {
    throw new Failure(
      'no-return-kind',
      `返還区分「${code}」が登録されていません。管理者に連絡し、コードに追加してください`,
      { status: 503 },
    );
  }
  return kind.id;
}
