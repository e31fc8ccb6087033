/** What Directus loads: every room as one endpoint. */
import { guards } from './guards/guards.ts';
import { rooms } from './rooms.ts';
import { workers } from './workers/workers.ts';

export const endpoints = rooms.map(({ name, config }) => ({ name, config }));
export const hooks = [
  { name: 'guards', config: guards },
  { name: 'workers', config: workers(rooms) },
];
export const operations: never[] = [];
