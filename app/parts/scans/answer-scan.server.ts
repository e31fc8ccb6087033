import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '#app/ground/directus/call.server.ts';
import type { ScanAnswer } from './scan-answer.ts';

/** Sends the command of one scanned tag; a refusal comes back with its code, for the screen to offer what it allows. */
export async function answerScan<Input extends z.ZodType, Output extends z.ZodType>(
  request: Request,
  contract: Contract<Input, Output>,
) {
  const form = await request.formData();
  const tagNumber = String(form.get('tagNumber'));
  const refused = (code: string, message: string, status: number) =>
    data<ScanAnswer<z.output<Output>>>({ tagNumber, outcome: 'refused', code, message }, { status });
  const submission = parseWithZod(form, { schema: contract.input });
  if (submission.status !== 'success') {
    const message = Object.values(submission.error ?? {}).flat()[0];
    return refused('invalid', message ?? '札をもう一度読み取ってください', 400);
  }
  try {
    const done = await call(request, contract, submission.value, { key: String(form.get('commandKey')) });
    return data<ScanAnswer<z.output<Output>>>({ tagNumber, outcome: 'done', done });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(error.code, error.message, error.status);
  }
}
