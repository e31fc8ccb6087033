/** The environment of a test's product: data of its own in var/test, ports of its own, a movable clock. */
import { join, resolve } from 'node:path';
import { type Environment, readEnvironment } from '../../directus/environment.ts';

export const testFolder = resolve(import.meta.dirname, '..', '..', 'var', 'test');
export const stackFile = join(testFolder, 'stack.json');

/** A hundred ports of each kind to itself, so that two runs that start at once do not take one another's. */
const ports = (first: number): string => String(first + (process.pid % 60) * 100);

export const testEnvironment = (): Environment =>
  readEnvironment({
    DATA_DIR: testFolder,
    POSTGRES_PORT: ports(13_000),
    PORT: ports(19_000),
    DIRECTUS_PORT: ports(25_000),
    CLOCK: 'movable',
    DEMO: 'on',
  });
