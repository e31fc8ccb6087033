/**
 * What a clerk reads where a schema has no words of its own for a wrong value. Importing this file is enough;
 * every contract does. It is not set as a locale, because each copy of zod that is loaded sets English there.
 */
import { z } from 'zod';

z.config({ customError: (issue) => messageOf(issue) });

const required = 'この項目を入力してください';
const misshapen = '入力の形が正しくありません。入力し直してください';
const chooseAgain = '選び直してください';

function messageOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return chooseAgain;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), issue.inclusive ?? true);
    case 'not_multiple_of':
      return `${issue.divisor}の倍数で入力してください`;
    case 'unrecognized_keys':
      return '知らない項目が含まれています。画面を読み込み直してください';
    default:
      return misshapen;
  }
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined || input === null || input === '') return required;
  switch (expected) {
    case 'number':
    case 'int':
    case 'bigint':
      return '数字で入力してください';
    case 'date':
      return '日付を入力してください';
    case 'boolean':
    case 'array':
    case 'set':
    case 'file':
      return chooseAgain;
    default:
      return misshapen;
  }
}

function tooSmall(origin: string, least: number, isInclusive: boolean): string {
  switch (origin) {
    case 'string':
      return least <= 1 ? required : `${least}文字以上で入力してください`;
    case 'array':
    case 'set':
    case 'map':
      return `${least}件以上選んでください`;
    case 'file':
      return 'ファイルを選び直してください';
    default:
      return isInclusive ? `${shown(least)}以上で入力してください` : `${shown(least)}より大きい数で入力してください`;
  }
}

function tooBig(origin: string, most: number, isInclusive: boolean): string {
  switch (origin) {
    case 'string':
      return `${most}文字以内で入力してください`;
    case 'array':
    case 'set':
    case 'map':
      return `${most}件までにしてください`;
    case 'file':
      return 'ファイルが大きすぎます。小さくして選び直してください';
    default:
      return isInclusive ? `${shown(most)}以下で入力してください` : `${shown(most)}より小さい数で入力してください`;
  }
}

const shown = (limit: number) => limit.toLocaleString('ja-JP');
