/** Guards of every write that does not come through a command: Studio, raw items API, imports. */
import type { HookExtensionContext, RegisterFunctions } from '@directus/extensions';
import { failureToError } from '../command/failure-to-error.ts';
import { readRows } from '../command/rows.ts';
import { assertNotInUse } from './assert-not-in-use.ts';
import { assertSetting } from './assert-setting.ts';
import { commandOnly, masters } from './guarded-tables.ts';
import { refuseDirectWrite } from './refuse-direct-write.ts';

export function guards({ filter }: RegisterFunctions, { logger }: HookExtensionContext): void {
  const guard = (event: string, check: (payload: unknown, meta: Meta, context: Context) => Promise<void> | void) =>
    filter(event, async (payload, meta, context) => {
      try {
        await check(payload, meta as Meta, context);
        return payload;
      } catch (error) {
        throw failureToError(error, (thrown) => logger.error(thrown));
      }
    });
  for (const action of ['create', 'update', 'delete'] as const) {
    for (const table of commandOnly) guard(`${table}.items.${action}`, refuseDirectWrite);
  }
  for (const table of masters) {
    guard(`${table}.items.delete`, (ids, _meta, { database }) => assertNotInUse(database, table, ids));
  }
  guard('settings.items.create', (payload) => assertSetting(payload, undefined));
  guard('settings.items.update', async (payload, { keys }, { database }) => {
    const rows = await readRows(
      database,
      'select key, value, valid_from from settings where id = any(cast(:keys as uuid[]))',
      { keys },
    );
    for (const row of rows) assertSetting(payload, row);
  });
}

type Meta = { keys: string[] };
type Context = Parameters<Parameters<RegisterFunctions['filter']>[1]>[2];
