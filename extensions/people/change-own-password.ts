import { Failure } from '@bicycles/schema/ground/failure';
import { ChangeOwnPassword } from '@bicycles/schema/people/contracts';
import argon2 from 'argon2';
import { readActor } from '../ground/command/actor.ts';
import { asCommands } from '../ground/command/as-commands.ts';
import { writeAudit } from '../ground/command/audit.ts';
import { readInput } from '../ground/command/read-input.ts';
import { readRow } from '../ground/command/rows.ts';
import { iso, type Served } from '../ground/command/served.ts';
import { assertPassword } from './assert-password.ts';

/**
 * Not in the frame of commands: that keeps a plain hash of what a command was sent, and this one is sent passwords.
 * Sent twice, the second finds the old password wrong. A trigger ends the person's sessions; Directus's go with them.
 */
export const changeOwnPassword: Served = {
  contract: ChangeOwnPassword,
  async answer(request, { database, readClock }) {
    const actor = await readActor(request, database, ChangeOwnPassword.capability);
    const { oldPassword, newPassword } = readInput(ChangeOwnPassword, request);
    const now = readClock(request);
    await asCommands(database, async (trx) => {
      const account = await readRow<{ email: string; password: string | null }>(
        trx,
        'select email, password from directus_users where id = :id for update',
        { id: actor.id },
      );
      if (!account?.password || !(await argon2.verify(account.password, oldPassword))) throw wrongPassword();
      if (newPassword === oldPassword) throw samePassword();
      await assertPassword(trx, now.toFormat('yyyy-MM-dd'), {
        password: newPassword,
        login: account.email,
        field: 'newPassword',
      });
      await trx('directus_users')
        .where({ id: actor.id })
        .update({ password: await argon2.hash(newPassword) });
      await trx('directus_sessions').where({ user: actor.id }).delete();
      await writeAudit(trx, actor, ChangeOwnPassword.path, iso(now), { kind: 'directus_users', id: actor.id });
    });
    return { json: { data: {} } };
  },
};

function wrongPassword(): Failure {
  const message = '今のパスワードが違います。大文字・小文字を確かめて、もう一度入力してください';
  return new Failure('password-wrong', message, { status: 400, fields: { oldPassword: message } });
}

function samePassword(): Failure {
  const message = '今と違うパスワードにしてください';
  return new Failure('password-same', message, { status: 400, fields: { newPassword: message } });
}
