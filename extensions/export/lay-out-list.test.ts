import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutList } from './lay-out-list.ts';

/** Every character as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size;
const column = (label: string) => ({ label });
const width = 780;

test('幅が余れば大きな文字で一行に収め、紙の幅をすべて使う', () => {
  const layout = layOutList([column('整理番号'), column('色')], [['08U-00001', '赤']], width, measure);

  expect(layout.size).toBe(9);
  expect(layout.widths.reduce((sum, each) => sum + each)).toBeCloseTo(width);
  expect(layout.rows[0]?.cells).toEqual([['08U-00001'], ['赤']]);
});

test('長い文は折り返し、入りきらなければ「…」で終わる', () => {
  const columns = Array.from({ length: 12 }, (_, index) => column(`項目${index}`));
  const layout = layOutList(columns, [columns.map(() => 'あ'.repeat(90))], width, measure);

  for (const lines of layout.rows[0]?.cells ?? []) {
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
  }
});

test('項目が多すぎるときは、いくつまでかを示して断る', () => {
  const columns = Array.from({ length: 60 }, (_, index) => column(`項目${index}`));

  expect(() => layOutList(columns, [], width, measure)).toThrow(/項目までです/);
});

test('どんな文字の表も、幅は紙ちょうどで、折り返した行は列に収まる', () => {
  const cell = fc.string({ maxLength: 40 });
  const table = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      labels: fc.array(cell, { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ labels, rows }) => {
      const layout = layOutList(labels.map(column), rows, width, measure);

      expect(layout.widths.reduce((sum, each) => sum + each)).toBeCloseTo(width);
      for (const { cells } of layout.rows) {
        cells.forEach((lines, index) => {
          for (const line of lines) {
            const room = (layout.widths[index] ?? 0) - 2 * layout.padding;
            expect(measure(line, layout.size)).toBeLessThanOrEqual(Math.max(room, layout.size) + 0.01);
          }
        });
      }
    }),
  );
});
