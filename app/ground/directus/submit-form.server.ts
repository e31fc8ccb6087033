/** The action of a form that sends one command. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';
import { call } from './call.server.ts';
import { failureToForm } from './failure-to-form.server.ts';

/** What was sent: for a `done` that leads back to where it came from. */
export type Sent<Input extends z.ZodType> = { request: Request; form: FormData; input: z.output<Input> };

/**
 * Parses the form with the command's own schema, sends it once (see `CommandKey`), and hands the
 * result to `done`, which answers with a redirect or data. Wrong input and refusals come back as
 * `{ result }` for Conform's `lastResult`, with what was typed.
 */
export async function submitForm<Input extends z.ZodType, Output extends z.ZodType, Done>(
  request: Request,
  contract: Contract<Input, Output>,
  done: (output: z.output<Output>, sent: Sent<Input>) => Done | Promise<Done>,
) {
  const form = await request.formData();
  const key = form.get('commandKey');
  const submission = parseWithZod(form, { schema: contract.input });
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 400 });
  try {
    const options = typeof key === 'string' && key !== '' ? { key } : {};
    const input = submission.value;
    return await done(await call(request, contract, input, options), { request, form, input });
  } catch (error) {
    if (error instanceof Failure) return failureToForm(error, submission);
    throw error;
  }
}
