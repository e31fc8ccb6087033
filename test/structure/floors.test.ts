/** A newcomer follows the arrows: within a floor no folder and no file leads back to itself, and the ground knows no room. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../extensions/rooms.ts';

/** What a floor has besides rooms, with why. */
const besides: Record<string, Record<string, string>> = {
  'schema/src': {
    ground: 'what every room stands on',
    bicycle: 'the one record that all rooms share',
    database: 'names and rights of the tables',
    generated: 'row types out of the snapshot',
  },
  extensions: {
    ground: 'what every room stands on',
    guards: 'what Directus itself may not write',
    workers: 'starts the jobs and the nightly checks of all rooms',
  },
  app: {
    ground: 'what every room stands on',
    parts: 'what several screens are made of',
    home: 'leads everybody to the screen of their role',
    help: 'the guides',
    postal: 'addresses by postal code',
  },
};

type Arrows = Map<string, Set<string>>;

const imported = /(?:from|import) '([^']+)'|import\('([^']+)'\)/g;

/** What each file of the floor imports of the same floor. */
function importsOf(floor: string): Arrows {
  const files = globSync(`${floor}/**/*.{ts,tsx}`, { exclude: (path) => /node_modules|\/dist$/.test(path) });
  return new Map(
    files
      .filter((file) => !file.includes('.test.'))
      .map((file) => {
        const targets = [...readFileSync(file, 'utf8').matchAll(imported)].flatMap(([, from, called]) =>
          resolved(file, from ?? called ?? ''),
        );
        return [file, new Set(targets.filter((target) => target.startsWith(`${floor}/`)))];
      }),
  );
}

function resolved(file: string, specifier: string): string[] {
  const path = specifier.startsWith('.')
    ? normalize(join(dirname(file), specifier))
    : specifier.replace(/^#app\//, 'app/').replace(/^@bicycles\/schema\/(.*)$/, 'schema/src/$1.ts');
  return existsSync(path) ? [path] : [];
}

/** The arrows between the folders right below the floor; what stands on the floor itself assembles them. */
function betweenFolders(floor: string, files: Arrows): Arrows {
  const folderOf = (file: string) =>
    file
      .slice(floor.length + 1)
      .split('/')
      .slice(0, -1)[0] ?? 'floor';
  const folders: Arrows = new Map();
  for (const [file, targets] of files) {
    const from = folderOf(file);
    const known = folders.get(from) ?? new Set();
    for (const target of targets) if (folderOf(target) !== from) known.add(folderOf(target));
    folders.set(from, known);
  }
  return folders;
}

/** One circle of the arrows, in its order; empty when there is none. */
function circleIn(arrows: Arrows): string[] {
  const done = new Set<string>();
  const walk = (node: string, way: string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of arrows.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of arrows.keys()) {
    const circle = walk(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe.each(['schema/src', 'extensions', 'app'])('%s', (floor) => {
  const files = importsOf(floor);
  const folders = betweenFolders(floor, files);

  test('フォルダーの矢印に輪がない', () => {
    expect(folders.size).toBeGreaterThan(15);
    expect(circleIn(folders)).toEqual([]);
  });

  test('ファイルの矢印に輪がない', () => {
    expect(files.size).toBeGreaterThan(100);
    expect(circleIn(files)).toEqual([]);
  });

  test('フォルダーの名は、どの階でも同じ部屋の名である', () => {
    const known = new Set([...rooms.map(({ name }) => name), ...Object.keys(besides[floor] ?? {}), 'floor']);
    expect([...folders.keys()].filter((folder) => !known.has(folder))).toEqual([]);
    expect(Object.keys(besides[floor] ?? {}).filter((folder) => !folders.has(folder))).toEqual([]);
  });

  test('土台（ground）は、どの部屋も知らない', () => {
    expect([...(folders.get('ground') ?? ['no ground'])]).toEqual([]);
  });

  test('画面の部品（parts）は、土台のほか、どの部屋も知らない', () => {
    expect([...(folders.get('parts') ?? [])].filter((folder) => folder !== 'ground')).toEqual([]);
  });
});

test('輪があれば、見つけて順に示す', () => {
  const arrows = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'd'])],
    ['c', new Set<string>()],
    ['d', new Set(['a'])],
  ]);

  expect(circleIn(arrows)).toEqual(['a', 'b', 'd', 'a']);
});
