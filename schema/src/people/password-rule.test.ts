import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBePassword } from './password-rule.ts';

const common = new Set(['password', 'qwerty', 'monkey', 'iloveyou', 'passw0rd', 'trustno1']);
const facts = { minimumLength: 12, login: 'office@example.jp', isCommon: (word: string) => common.has(word) };
const codeOf = (password: string) => {
  const verdict = mayBePassword(password, facts);
  return verdict.allowed ? 'allowed' : verdict.code;
};

test.each([
  ['x', 'password-short'],
  ['abcdefg-9px', 'password-short'],
  ['自転車と傘と月曜日', 'password-short'],
  ['自転車と傘と月曜日の朝', 'password-short'],
  ['自転車と傘と月曜日の朝ごはん', 'allowed'],
  ['password2026', 'password-common'],
  ['Password2026!', 'password-common'],
  ['!!!!MONKEY!!!!', 'password-common'],
  ['passwordpassword', 'password-common'],
  ['ｐａｓｓｗｏｒｄ２０２６', 'password-common'],
  ['iloveyouiloveyou1', 'password-common'],
  ['aaaaaaaaaaaa', 'password-common'],
  ['abababababab', 'password-common'],
  ['123456789012', 'password-common'],
  ['abcdefghijkl', 'password-common'],
  ['qwertyuiop12', 'password-common'],
  ['zyxwvutsrqpo', 'password-common'],
  ['office@example.jp', 'password-is-login'],
  ['office-2026!', 'password-is-login'],
  ['OFFICEoffice12', 'password-is-login'],
  ['demo-office-2026', 'allowed'],
  ['correct-horse-2026', 'allowed'],
  ['kb7Wq-29xLp0', 'allowed'],
])('「%s」は %s', (password, code) => {
  expect(codeOf(password)).toBe(code);
});

test('決めた長さより短いものは、何であっても通らない', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 11 }), (password) => {
      expect(codeOf(password)).toBe('password-short');
    }),
  );
});

test('よく使われる言葉は、前後に何回数字や記号を付けても通らない', () => {
  const padding = fc.stringMatching(/^[0-9!?._-]{6,20}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...common).filter((word) => /^[a-z]+$/.test(word)),
      padding,
      padding,
      (word, before, after) => {
        expect(codeOf(`${before}${word}${after}`)).not.toBe('allowed');
      },
    ),
  );
});
