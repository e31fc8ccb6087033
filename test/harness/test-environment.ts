/** The environment of a test's product: data of its own in var/test, ports of its own, a movable clock. */
import { join, resolve } from 'node:path';
import { type Environment, readEnvironment } from '../../directus/environment.ts';

export const testFolder = resolve(import.meta.dirname, '..', '..', 'var', 'test');
export const stackFile = join(testFolder, 'stack.json');

export const testEnvironment = (): Environment =>
  readEnvironment({
    DATA_DIR: testFolder,
    PORT: '23000',
    DIRECTUS_PORT: '28055',
    POSTGRES_PORT: '25432',
    CLOCK: 'movable',
    DEMO: 'on',
  });
