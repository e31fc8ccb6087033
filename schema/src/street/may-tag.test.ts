import { describe, expect, it } from 'vitest';
import { mayTag } from './may-tag.ts';

describe('札付けできる札', () => {
  it('発行済みでまだ使っていない札は付けられる', () => {
    expect(mayTag({ status: 'issued' })).toEqual({ allowed: true });
  });

  it.each([
    ['台帳にない札', undefined, 'tag-unknown', /台帳にない札です.*別の札/],
    ['使用済みの札', { status: 'used' }, 'tag-used', /新しい札を付けて/],
    ['無効の札', { status: 'void' }, 'tag-void', /新しい札を付けて/],
  ] as const)('%sは断り、どうすればよいかを伝える', (_, tag, code, reason) => {
    expect(mayTag(tag)).toMatchObject({ allowed: false, code, reason: expect.stringMatching(reason) });
  });
});
