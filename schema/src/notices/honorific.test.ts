import { describe, expect, it } from 'vitest';
import { honorificFor } from './honorific.ts';

describe('敬称', () => {
  it.each(['株式会社見本', '見本商事㈱', '学校法人例示学園', '世田谷例示病院', '（有）例示'])(
    '「%s」は御中',
    (name) => {
      expect(honorificFor(name)).toBe('御中');
    },
  );

  it.each(['見本 太郎', '髙﨑 𠮷郎', '会田 学'])('「%s」は様', (name) => {
    expect(honorificFor(name)).toBe('様');
  });
});
