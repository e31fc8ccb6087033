/** Turns whatever Directus answers in place of a result into a Failure that a person can act on. */
import { Failure } from '@bicycles/schema/ground/failure';
import { z } from 'zod';

const Refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({
          code: z.string(),
          status: z.number().optional(),
          fields: z.record(z.string(), z.string()).optional(),
        }),
      }),
    )
    .min(1),
});
const Answer = z.object({ response: z.object({ status: z.number() }) });

/** The server can't be reached, or is in trouble; what was typed stays and may be sent again. */
export const unavailable = (): Failure =>
  new Failure(
    'unavailable',
    'サーバーに接続できません。入力はそのまま残っています。少し待ってからもう一度押してください',
    { status: 503 },
  );

/** Directus does not know the token any more: signed out elsewhere, or suspended. */
export const isSessionGone = (failure: Failure): boolean => failure.status === 401;

/**
 * Only Japanese messages are written for people; Directus's own English ones may name hosts and
 * tables, and are replaced.
 * @param error what the Directus SDK threw
 */
export function readFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const answer = Answer.safeParse(error);
  if (!answer.success) return unavailable();
  const { status } = answer.data.response;
  const refusal = Refusal.safeParse(error);
  const first = refusal.success ? refusal.data.errors[0] : undefined;
  if (first !== undefined && status !== 401 && isJapanese(first.message)) {
    const { code, fields } = first.extensions;
    // Directus writes every code in capitals; ours are written small.
    return new Failure(code.toLowerCase(), first.message, {
      status: first.extensions.status ?? status,
      ...(fields && { fields }),
    });
  }
  return failureOf(status);
}

function failureOf(status: number): Failure {
  if (status === 401) return new Failure('session-gone', 'ログインし直してください。', { status });
  if (status === 403) return new Failure('forbidden', 'この操作をする権限がありません。', { status });
  if (status === 404) return new Failure('absent', '見つかりません。一覧から選び直してください。', { status });
  if (status === 413) return new Failure('too-large', '送る内容が大きすぎます。分けて送ってください。', { status });
  if (status >= 500) return unavailable();
  return new Failure('refused', '受け付けられませんでした。入力を確かめて、もう一度押してください。', { status });
}

const isJapanese = (message: string): boolean => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(message);
