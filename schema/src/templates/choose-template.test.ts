import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTemplate, type TemplateFacts } from './choose-template.ts';
import { anyConditions, type TemplateConditions } from './conditions.ts';
import { storageStates } from './storage-states.ts';

const [sangenjaya, yoga, tsurumaki] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const variant = (name: string, conditions: Partial<TemplateConditions> = {}) => ({
  id: name,
  name,
  conditions: { ...anyConditions, ...conditions },
});
const builtIn = { id: null, name: '同梱の様式', conditions: anyConditions };
const facts: TemplateFacts = {
  placeId: sangenjaya,
  storageSiteId: tsurumaki,
  zone: 'restricted',
  states: ['near_deadline', 'reissued'],
};
const chosen = (...templates: Parameters<typeof chooseTemplate>[0]) => chooseTemplate(templates, facts);

describe('様式の使い分け', () => {
  it('登録した様式がなければ、同梱の様式になる', () => {
    expect(chosen(builtIn)).toEqual({ template: builtIn, matchedOn: [], ambiguousWith: [] });
  });

  it('条件のない様式は、同梱の様式より先になる', () => {
    expect(chosen(builtIn, variant('標準')).template.name).toBe('標準');
  });

  it('当てはまる様式のうち、条件の数が多いものになる', () => {
    const narrow = variant('三軒茶屋・再発行', { placeIds: [sangenjaya], states: ['reissued'] });

    const choice = chosen(
      builtIn,
      variant('標準'),
      variant('三軒茶屋', { placeIds: [sangenjaya], priority: 9 }),
      narrow,
    );

    expect(choice).toEqual({ template: narrow, matchedOn: ['placeIds', 'states'], ambiguousWith: [] });
  });

  it('条件が一つでも外れる様式にはならない', () => {
    expect(chosen(builtIn, variant('用賀', { placeIds: [yoga], states: ['reissued'] })).template).toBe(builtIn);
  });

  it('同じ数の条件なら、優先度の大きいものになる', () => {
    const first = variant('再発行', { states: ['reissued'], priority: 2 });

    expect(chosen(builtIn, variant('区域内', { zones: ['restricted'], priority: 1 }), first).template).toBe(first);
  });

  it('優先度も同じなら名称の順で決め、どれと決められないかを知らせる', () => {
    const [left, right] = [variant('い', { states: ['reissued'] }), variant('ろ', { zones: ['restricted'] })];

    expect(chosen(builtIn, right, left)).toMatchObject({ template: left, ambiguousWith: [right] });
  });

  it('場所の分からない自転車に、場所を決めた様式は使わない', () => {
    const templates = [builtIn, variant('三軒茶屋', { placeIds: [sangenjaya] })];

    expect(chooseTemplate(templates, { ...facts, placeId: null }).template).toBe(builtIn);
  });

  it('並べる順がどうであっても、同じ様式になる', () => {
    const anyVariant = fc.record({
      placeIds: fc.subarray([sangenjaya, yoga]),
      storageSiteIds: fc.subarray([tsurumaki]),
      zones: fc.subarray(['restricted', 'outside'] as const),
      states: fc.subarray([...storageStates]),
      priority: fc.integer({ min: 0, max: 2 }),
    });
    const lists = fc
      .array(anyVariant, { maxLength: 6 })
      .map((found) => [builtIn, ...found.map((conditions, index) => variant(`様式${index}`, conditions))]);
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (templates, random) => {
        const shuffled = templates
          .map((template) => ({ template, at: random.next().value }))
          .sort((a, b) => a.at - b.at);

        expect(chosen(...shuffled.map(({ template }) => template)).template).toBe(chosen(...templates).template);
      }),
    );
  });
});
