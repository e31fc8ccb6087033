/** One name a use case: the contract's name is its path, its audit entry and the file that serves it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { capabilities } from '@bicycles/schema/access';
import { expect, test } from 'vitest';
import { rooms } from '../../extensions/rooms.ts';
import { useCases } from '../harness/use-cases.ts';

const root = join(import.meta.dirname, '..', '..');
const kebab = (name: string) => name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

test('契約の名前が、経路と、それに答えるファイルの名前である', async () => {
  const all = await useCases();

  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ name, room, path }) => path !== `/${room}/${kebab(name)}`)).toEqual([]);
  const served = (path: string) => {
    const [, room, name] = path.split('/');
    return globSync(`extensions/${room}/**/${name}.ts`, { cwd: root }).length;
  };
  expect(all.filter(({ path }) => served(path) !== 1)).toEqual([]);
});

test('どの契約の権限も、権限の表にある', async () => {
  const known: readonly string[] = capabilities;
  expect((await useCases()).filter(({ capability }) => !known.includes(capability))).toEqual([]);
});

test('どの契約にも、その部屋が答える', async () => {
  const answered = rooms.flatMap(({ name, served }) => served.map(({ contract }) => `${name} ${contract.path}`));
  const wanted = (await useCases()).map(({ room, path }) => `${room} ${path}`);

  expect(answered.toSorted()).toEqual(wanted.toSorted());
});
