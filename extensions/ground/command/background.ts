/** What work in the background gets: the same tools as a command, without a request or a person. */
import type { HookExtensionContext } from '@directus/extensions';
import type { Knex } from 'knex';
import { type Files, filesOf } from './files.ts';

export type Background = {
  database: Knex;
  files: Files;
  logger: HookExtensionContext['logger'];
};

export function backgroundOf(context: HookExtensionContext): Background {
  return { database: context.database, files: filesOf(context), logger: context.logger };
}
