import { ListSignInHolds, type SignInHold } from '@bicycles/schema/session/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';

/** Those who wait on the server's own clock: a moved one is the ledger's alone. At most 200, the longest waits first. */
export const listSignInHolds = defineQuery(ListSignInHolds, async (_input, { db, audit }) => {
  const holds = await readRows<SignInHold>(
    db,
    `select a.kind, a.key, nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "personName", u.email as login,
            host(a.address) as address, a.failures, a.held_until as "heldUntil"
       from sign_in_attempts a left join directus_users u on u.id = a.account
      where a.held_until > now()
      order by a.held_until desc, a.kind, a.key limit 200`,
  );
  audit({ kind: 'sign_in_attempts', details: { count: holds.length } });
  return { holds };
});
