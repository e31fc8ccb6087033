/** Turns whatever went wrong into an error that Directus answers with, in Japanese and without internals. */

import { Failure, type FieldMessages } from '@bicycles/schema/ground/failure';
import { createError } from '@directus/errors';
import { z } from 'zod';
import { constraintFailure } from './constraint-failures.ts';

type Extensions = { fields: FieldMessages };

export function failureToError(error: unknown, log: (error: unknown) => void): Error {
  const failure = toFailure(error);
  if (failure.status >= 500) log(error);
  const DirectusFailure = createError<Extensions>(failure.code, failure.message, failure.status);
  return new DirectusFailure({ fields: failure.fields });
}

/** What a person may be told of any error, as an answer or as the end of a job. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof z.ZodError) return inputFailure(error);
  return (
    constraintFailure(error) ??
    connectionFailure(error) ??
    new Failure(
      'internal',
      '処理できませんでした。入力はそのまま残っています。もう一度試し、続くようなら管理者に連絡してください',
      { status: 500 },
    )
  );
}

/** The first message of each field; a union's inner messages count as the field's own. */
function inputFailure(error: z.ZodError): Failure {
  const fields: FieldMessages = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return new Failure('invalid-input', '入力を確かめてください', { fields, status: 400 });
}

const lostConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
]);
const Coded = z.object({ code: z.string() });
const Messaged = z.object({ message: z.string() });

function connectionFailure(error: unknown): Failure | undefined {
  const code = Coded.safeParse(error).data?.code;
  const message = Messaged.safeParse(error).data?.message ?? '';
  const isLost =
    (code && lostConnection.has(code)) ||
    /Connection terminated|encountered a connection error|Timeout acquiring a connection/.test(message);
  if (!isLost) return undefined;
  return new Failure(
    'unavailable',
    'データベースに接続できません。入力はそのまま残っています。少し待ってからもう一度押してください',
    { status: 503 },
  );
}
