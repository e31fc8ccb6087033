/** What docs/libraries.md says of libraries with known advisories, against the versions that are installed. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const root = new URL('../', import.meta.url);
const { packages } = Lock.parse(JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8')));
const rows = (await readFile(new URL('docs/libraries.md', root), 'utf8'))
  .split('\n')
  .filter((line) => /^\| (?!Library|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', stated = '', least = '']) => ({ name, stated: listOf(stated), least: listOf(least) }));

test('the table names libraries', () => expect(rows.length).toBeGreaterThan(10));

test.each(rows)('$name is in the lock as stated, in no version below its minimum', ({ name, stated, least }) => {
  const versions = versionsOf(name);

  expect(versions).toEqual(stated);
  expect(versions.filter((version) => !isEnough(version, least))).toEqual([]);
});

test('a version is measured by its own major line, and an older line is too old', () => {
  expect(['4.0.4', '2.5.10', '5.0.0'].every((version) => isEnough(version, ['2.5.4', '4.0.4']))).toBe(true);
  expect(['4.0.3', '2.5.3', '1.9.9', '3.0.0'].some((version) => isEnough(version, ['2.5.4', '4.0.4']))).toBe(false);
});

function listOf(cell: string): string[] {
  return cell === 'none' ? [] : cell.split(', ');
}

function versionsOf(name: string): string[] {
  const found = Object.entries(packages).flatMap(([path, { version }]) =>
    version !== undefined && path.split('node_modules/').at(-1) === name ? [version] : [],
  );
  return [...new Set(found)].sort(compare);
}

function isEnough(version: string, least: readonly string[]): boolean {
  const line = least.find((each) => each.split('.')[0] === version.split('.')[0]) ?? least.at(-1);
  return line !== undefined && compare(version, line) >= 0;
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const difference = [0, 1, 2].map((index) => (left?.[index] ?? 0) - (right?.[index] ?? 0)).find((each) => each !== 0);
  return difference ?? 0;
}
