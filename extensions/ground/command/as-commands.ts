import type { Knex } from 'knex';

/**
 * One transaction with the rights of commands. Directus's own connection may only read the ledger, its events, the
 * trail and the money: nothing that goes round this frame can write them (schema/src/database/table-rights.ts).
 */
export function asCommands<Result>(db: Knex, work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> {
  return db.transaction(async (trx) => {
    await trx.raw('set local role bicycles_commands');
    return work(trx);
  });
}
