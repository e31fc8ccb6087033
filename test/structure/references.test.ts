import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All but this one, which says what a citation looks like. */
const files = globSync('{app,directus,docs,extensions,schema,templates,test}/**/*.{ts,tsx,js,mjs,sql,md}', {
  exclude: (path) => /node_modules|generated|dist|references\.test/.test(path),
});
const requirements = new Set(
  [...readFileSync('docs/requirements.md', 'utf8').matchAll(/^\| ([A-Z]\d+) +\|/gm)].map(([, id]) => id),
);

/** 「row F3」, 「rows F3, L2」, 「要件 F2・R1」. */
const citation = /(?:\b[Rr]ows? |要件 ?)([A-Z]\d{1,2}(?:(?:, | and |・|、)[A-Z]\d{1,2})*)/g;

test('引用された要件の番号は、すべて docs/requirements.md にある', () => {
  const cited = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(citation)].flatMap(([, ids = '']) =>
      (ids.match(/[A-Z]\d{1,2}/g) ?? []).map((id) => ({ file, id })),
    ),
  );

  expect(cited.length).toBeGreaterThan(200);
  expect(cited.filter(({ id }) => !requirements.has(id))).toEqual([]);
});

test('リポジトリの中にない文書は引用しない', () => {
  const elsewhere = new RegExp(['design §\\d', '\\b[Ii]ssue \\d+\\b'].join('|'));

  expect(files.filter((file) => elsewhere.test(readFileSync(file, 'utf8')))).toEqual([]);
});
