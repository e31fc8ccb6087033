/** No contract that is served answers junk in another language than Japanese. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rooms } from './rooms.ts';

const contracts = rooms.flatMap((room) => room.served.map(({ contract }) => contract));

/** Every message of an error, those of a union's branches, too: any of them may be shown. */
const messagesOf = (issues: readonly z.core.$ZodIssue[]): string[] =>
  issues.flatMap((issue) => [
    issue.message,
    ...(issue.code === 'invalid_union' ? issue.errors.flatMap(messagesOf) : []),
  ]);

const isJapanese = (message: string) => /[\p{sc=Hiragana}\p{sc=Han}]/u.test(message) && !/[a-z]+ [a-z]+/i.test(message);

const junk = [
  undefined,
  null,
  '',
  'x',
  'x'.repeat(5_000),
  '\0',
  0,
  -1,
  1.5,
  1e12,
  Number.NaN,
  true,
  [],
  [null],
  {},
  new Date(0),
];

/** The input of a contract with one of its fields (at any depth) being `value`, the others missing. */
function withField(schema: z.ZodType, value: unknown): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    { [name]: value },
    ...withField(innermost(field), value).map((inner) => ({ [name]: inner })),
    ...(innermost(field) instanceof z.ZodArray ? [{ [name]: [value, value] }] : []),
  ]);
}

function innermost(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) return innermost(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodPipe) return innermost(field.in as z.ZodType);
  return field;
}

const answersTo = (input: z.ZodType, value: unknown) => {
  const parsed = input.safeParse(value);
  return parsed.success ? [] : messagesOf(parsed.error.issues);
};

test.each(contracts.map(({ path, input }) => [path, input] as const))(
  '%s は、誤った入力に日本語でだけ答える',
  (_path, input) => {
    const inputs = [...junk, ...junk.flatMap((value) => withField(input, value))];

    const messages = inputs.flatMap((value) => answersTo(input, value));

    expect([...new Set(messages)].filter((message) => !isJapanese(message))).toEqual([]);
  },
);

test('でたらめな入力にも、どの入口も日本語でだけ答える', () => {
  const contract = fc.constantFrom(...contracts);
  fc.assert(
    fc.property(contract, fc.anything(), fc.nat(), ({ input }, value, which) => {
      const inputs = withField(input, value);
      const messages = [value, inputs[which % Math.max(1, inputs.length)]].flatMap((each) => answersTo(input, each));
      expect(messages.filter((message) => !isJapanese(message))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['文字の欄にnull', z.string().optional(), null, 'この項目を入力してください'],
  ['文字の欄に数', z.string(), 1, '入力の形が正しくありません。入力し直してください'],
  ['数の欄に文字', z.number(), '三', '数字で入力してください'],
  ['少ない数', z.number().min(1_000), 1, '1,000以上で入力してください'],
  ['0を超えない数', z.number().positive(), 0, '0より大きい数で入力してください'],
  ['多すぎる文字', z.string().max(3), 'four', '3文字以内で入力してください'],
  ['空の一覧', z.array(z.string()).min(1), [], '1件以上選んでください'],
  ['知らない選択', z.enum(['sold']), 'lost', '選び直してください'],
  ['知らない項目', z.strictObject({}), { x: 1 }, '知らない項目が含まれています。画面を読み込み直してください'],
])('%sには「%s」と答える', (_name, schema, value, message) => {
  expect(answersTo(schema, value)).toEqual([message]);
});
