import { Failure } from '@bicycles/schema/ground/failure';
import { ReleaseSignIn } from '@bicycles/schema/session/contracts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 待ち時間の解除: the count goes, so that the next try is the first again. */
export const releaseSignIn = defineCommand(ReleaseSignIn, async ({ kind, key, reason }, { trx, audit }) => {
  const released = await trx('sign_in_attempts')
    .where({ kind, key })
    .delete()
    .returning(['account', 'address', 'failures']);
  const [row] = released;
  if (!row) throw new Failure('hold-gone', 'もう待たされていません。一覧を開き直してください');
  audit({
    kind: row.account === null ? 'sign_in_attempts' : 'directus_users',
    id: row.account ?? row.address ?? undefined,
    details: { by: kind, address: row.address, failures: row.failures, reason },
  });
  return {};
});
