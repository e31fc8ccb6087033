/** Guards of every write that does not come through a command: Studio, raw items API, imports. */
import type { HookExtensionContext, RegisterFunctions } from '@directus/extensions';
import { failureToError } from '../ground/command/failure-to-error.ts';
import { readRows } from '../ground/command/rows.ts';
import { assertNotInUse } from './assert-not-in-use.ts';
import { assertSetting } from './assert-setting.ts';
import { assertUserPassword } from './assert-user-password.ts';
import { closeFolders } from './close-folders.ts';
import { commandOnly, masters } from './guarded-tables.ts';
import { refuseDirectWrite, refuseToDeletePeople } from './refuse-direct-write.ts';
import { refuseOutsideSetUp, shapeOfTheSystem } from './refuse-outside-set-up.ts';

export function guards({ filter, init }: RegisterFunctions, { logger }: HookExtensionContext): void {
  init('routes.before', ({ app }) => app.use('/folders', closeFolders));
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
    for (const kind of shapeOfTheSystem) {
      guard(`${kind}.${action}`, (_payload, _meta, { database }) => refuseOutsideSetUp(database));
    }
    // The commands' own files come without a person.
    guard(`files.${action}`, (_payload, _meta, { accountability }) => {
      if (accountability) refuseDirectWrite();
    });
  }
  guard('users.delete', refuseToDeletePeople);
  for (const table of masters) {
    guard(`${table}.items.delete`, (ids, _meta, { database }) => assertNotInUse(database, table, ids));
  }
  guard('users.create', (payload, _meta, { database }) => assertUserPassword(database, payload, []));
  guard('users.update', (payload, { keys }, { database }) => assertUserPassword(database, payload, keys));
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
