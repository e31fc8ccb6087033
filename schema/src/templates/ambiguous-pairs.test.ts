import { expect, it } from 'vitest';
import { ambiguousPairs } from './ambiguous-pairs.ts';
import { anyConditions, type TemplateConditions } from './conditions.ts';

const [sangenjaya, yoga] = [crypto.randomUUID(), crypto.randomUUID()];
const pairs = (...conditions: Partial<TemplateConditions>[]) =>
  ambiguousPairs(conditions.map((own) => ({ conditions: { ...anyConditions, ...own } }))).length;

it.each<[string, number, Partial<TemplateConditions>[]]>([
  ['場所の条件と状態の条件は、両方に当てはまることがある', 1, [{ placeIds: [yoga] }, { states: ['reissued'] }]],
  ['別の状態どうしも、両方に当てはまることがある', 1, [{ states: ['reissued'] }, { states: ['theft_reported'] }]],
  ['別の場所どうしは、両方に当てはまらない', 0, [{ placeIds: [yoga] }, { placeIds: [sangenjaya] }]],
  ['優先度が違えば、決められる', 0, [{ placeIds: [yoga], priority: 1 }, { states: ['reissued'] }]],
  ['条件の数が違えば、決められる', 0, [{ placeIds: [yoga], zones: ['outside'] }, { states: ['reissued'] }]],
])('%s', (_name, expected, conditions) => {
  expect(pairs(...conditions)).toBe(expected);
});
