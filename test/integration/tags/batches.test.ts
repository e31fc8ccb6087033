import { LookUpTag, MakeTagBatch, PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { expect, test } from 'vitest';
import { someTags } from '../../builders/a-tag.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

test('同時に作った札の束は、番号が重ならず欠けもしない', async () => {
  const office = await as('office');

  const batches = await Promise.all(Array.from({ length: 20 }, () => office.send(MakeTagBatch, { count: 7 })));

  const serials = batches.flatMap(({ first, last }) => {
    const [from, to] = [Number(first.slice(0, 7)), Number(last.slice(0, 7))];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  expect(new Set(serials).size).toBe(140);
  const numbers = serials.map((serial) => tagNumberFor(serial));
  const stored = await rowsOf<{ count: number }>('select count(*)::int as count from tags where number = any($1)', [
    numbers,
  ]);
  expect(stored[0]?.count).toBe(140);
});

test('枚数が0や2,401の束は、理由を示して断る', async () => {
  const office = await as('office');

  expect((await failureOf(office.send(MakeTagBatch, { count: 0 }))).fields['count']).toContain('1枚以上');
  expect((await failureOf(office.send(MakeTagBatch, { count: 2401 }))).fields['count']).toContain('2,400枚まで');
});

test('範囲の再印刷は札ごとに数えられ、証跡に残る', async () => {
  const office = await as('office');
  const tags = await someTags(30);
  const [from = '', to = ''] = [tags[3], tags[27]];

  await office.print(PrintLabelSheet, { from, to });
  await office.print(PrintLabelSheet, { from, to });

  const counts = await rowsOf<{ number: string; print_count: number }>(
    'select number, print_count from tags where number = any($1) order by number',
    [tags],
  );
  expect(counts.map((row) => row.print_count)).toEqual(tags.map((_, index) => (index >= 3 && index <= 27 ? 2 : 0)));
  const trail = await rowsOf(
    "select 1 from audit_entries where action = '/tags/print-label-sheet' and subject_id = $1",
    [`${from}-${to}`],
  );
  expect(trail).toHaveLength(2);
});

test('発行していない番号の印刷と照会は、何をすればよいかを示して断る', async () => {
  const office = await as('office');
  const unknown = tagNumberFor(9_999_990);

  expect((await failureOf(office.print(PrintLabelSheet, { from: unknown, to: unknown }))).message).toContain(
    '先に札を作成',
  );
  expect((await failureOf(office.send(LookUpTag, { tagNumber: unknown }))).code).toBe('unknown-tag');
});

test('検査数字の合わない札番号は、どの入口でも断る', async () => {
  const office = await as('office');
  const [tag = ''] = await someTags(1);
  const wrong = tag.slice(0, 7) + ((Number(tag[7]) + 1) % 10);

  const failure = await failureOf(office.send(LookUpTag, { tagNumber: wrong }));

  expect(failure.status).toBe(400);
  expect(failure.fields['tagNumber']).toContain('検査数字');
});
