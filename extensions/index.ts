/** What Directus loads: every room as one endpoint. The names are those of package.json's entries. */
import { guards } from './guards/index.ts';
import { rooms } from './rooms.ts';
import { workers } from './workers/index.ts';

export const endpoints = rooms.map(({ name, config }) => ({ name, config }));
export const hooks = [
  { name: 'guards', config: guards },
  { name: 'workers', config: workers },
];
export const operations: never[] = [];
