/** What a form names is let through by its room, and nothing else is. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCases } from '#test/harness/use-cases.ts';
import { findCommand, findPaper } from './rooms.server.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const screens = globSync('app/*/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => /\.(server|test)\.ts$/.test(path),
}).map(read);

/** The contracts that stand where a form says what it sends: `commandPath(…)`, `command={…}`, `paper={…}`, `contract: …`. */
const namedIn = (pattern: RegExp): Set<string> =>
  new Set(
    screens.flatMap((text) =>
      [...text.matchAll(pattern)].flatMap(([, named = '']) => named.match(/\b[A-Z]\w+/g) ?? []),
    ),
  );

test('画面が送る操作は、どれもその部屋が中継に載せている。載せたものは、どれも画面が送る', async () => {
  const named = namedIn(/(?:commandPath\(|command=\{)([^)}]*)[)}]/g);
  const relayed = (await useCases()).filter(({ path }) => findCommand(path) !== undefined);

  expect(named.size).toBeGreaterThan(35);
  expect(relayed.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
  expect(relayed.filter(({ kind }) => kind !== 'command')).toEqual([]);
});

test('書類も同じである', async () => {
  const named = namedIn(/(?:paperPath\(|paper=\{|contract: )([^),}]*)[),}]/g);
  const relayed = (await useCases()).filter(({ path }) => findPaper(path) !== undefined);

  expect(named.size).toBeGreaterThan(15);
  expect(relayed.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
  expect(relayed.filter(({ kind }) => kind !== 'document')).toEqual([]);
});

test('載せていない用件は、中継されない', () => {
  expect(findCommand('/people/change-own-password')).toBeUndefined();
  expect(findCommand('/disposal/print-disposal')).toBeUndefined();
  expect(findPaper('/export/export-bicycles')).toBeUndefined();
});
