import { expect, it } from 'vitest';
import { mergeWording, withWording, wordingOf } from './wording.ts';

const sample = {
  notices: [{ name: '見本', wording: { opening: '前文', theft: '盗難' } }, { wording: { opening: '前文' } }],
};

it('文言は、見本のどこにあっても見つかり、ない文書では空になる', () => {
  expect(wordingOf(sample)).toEqual({ opening: '前文', theft: '盗難' });
  expect(wordingOf({ wording: { note: '注意' } })).toEqual({ note: '注意' });
  expect(wordingOf({ rows: [] })).toEqual({});
});

it('文言を替えると、くり返しのすべてで替わり、ほかの値は変わらない', () => {
  expect(withWording(sample, { opening: '新しい前文' })).toEqual({
    notices: [
      { name: '見本', wording: { opening: '新しい前文', theft: '盗難' } },
      { wording: { opening: '新しい前文' } },
    ],
  });
});

it('版の文言だけを替え、空にした文言は空のまま、なくなった文言は捨てる', () => {
  expect(mergeWording({ opening: '前文', theft: '盗難' }, { theft: '', gone: '昔の文言' })).toEqual({
    opening: '前文',
    theft: '',
  });
  expect(mergeWording({ opening: '前文' }, null)).toEqual({ opening: '前文' });
});
