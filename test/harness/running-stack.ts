/** Where the product of this test run is found. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { stackFile } from './test-environment.ts';

const RunningStack = z.object({
  origin: z.string(),
  directusUrl: z.string(),
  /** As the owner of the tables. */
  databaseUrl: z.string(),
  /** As Directus. */
  directusDatabaseUrl: z.string(),
  /** As the screens' server. */
  frontDoorDatabaseUrl: z.string(),
  clockKey: z.string(),
  pids: z.record(z.string(), z.number()),
});
export type RunningStack = z.infer<typeof RunningStack>;

export const runningStack = (): RunningStack => RunningStack.parse(JSON.parse(readFileSync(stackFile, 'utf8')));
