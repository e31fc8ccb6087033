/** What Directus loads: every room as one endpoint. The names are those of package.json's entries. */
import { rooms } from './rooms.ts';

export const endpoints = rooms.map(({ name, config }) => ({ name, config }));
export const hooks: never[] = [];
export const operations: never[] = [];
