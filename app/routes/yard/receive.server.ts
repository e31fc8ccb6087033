import { Failure } from '@bicycles/schema/failure';
import { AddArrival } from '@bicycles/schema/yard/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import { call } from '#app/directus/call.server.ts';
import type { ReceivingAnswer } from './receiving-answer.ts';

/**
 * 受入 of the tag in the request's form (row F7). A scan is no form to correct: a refusal is answered with
 * its code, so that the screen can offer what the code allows.
 */
export async function receive(request: Request) {
  const form = await request.formData();
  const tagNumber = String(form.get('tagNumber'));
  const submission = parseWithZod(form, { schema: AddArrival.input });
  if (submission.status !== 'success') {
    const message = Object.values(submission.error ?? {}).flat()[0] ?? '札をもう一度読み取ってください';
    return data(refusal({ tagNumber, code: 'invalid', message }), { status: 400 });
  }
  try {
    const arrival = await call(request, AddArrival, submission.value, { key: String(form.get('commandKey')) });
    return data<ReceivingAnswer>({ tagNumber, outcome: 'received', arrival });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message, status } = error;
    return data(refusal({ tagNumber, code, message }), { status });
  }
}

const refusal = (facts: { tagNumber: string; code: string; message: string }): ReceivingAnswer => ({
  outcome: 'refused',
  ...facts,
});
