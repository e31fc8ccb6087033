import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { asCommands } from '../ground/command/as-commands.ts';
import { iso } from '../ground/command/served.ts';
import { readSetting } from '../ground/command/settings.ts';

/** Drafts that nobody came back to are personal data without a purpose: they go after the days of the setting. */
export async function expireDrafts(db: Knex, now: DateTime): Promise<void> {
  const days = await readSetting(db, 'draft.keep_days', now.toFormat('yyyy-MM-dd'));
  const limit = iso(now.minus({ days }));
  await asCommands(db, (trx) => trx('drafts').where('saved_at', '<', limit).delete());
}
