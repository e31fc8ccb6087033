/** The action of a form with one file, which goes on to Directus as it is. */
import { Failure } from '@bicycles/schema/ground/failure';
import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import { z } from 'zod';
import { askDirectus } from '#app/ground/directus/call.server.ts';
import { failureToForm } from '#app/ground/directus/failure-to-form.server.ts';
import { fileTooLarge } from './uploaded-file.ts';

type Upload<Form extends { file: File }, Output extends z.ZodType, Done> = {
  /** The form: `file`, and facts that go with it. */
  schema: z.ZodType<Form>;
  maximumBytes: number;
  /** Where it goes; `key` is the form's command key, so that a second press does nothing twice. */
  path: (key: string, form: Form) => `/templates/${string}`;
  output: Output;
  done: (output: z.output<Output>) => Done | Promise<Done>;
};

/** The other fields of the form and the borders between them are little beside the file. */
const formBytes = 100_000;

/** Refusals come back as `{ result }` on the field `file`, with what was typed. */
export async function submitUpload<Form extends { file: File }, Output extends z.ZodType, Done>(
  request: Request,
  { schema, maximumBytes, path, output, done }: Upload<Form, Output, Done>,
) {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  // Beyond the limit nothing is read: the person hears so at once, and the server's memory stays free.
  if (!(announced <= maximumBytes + formBytes)) return tooLarge(maximumBytes);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['file'] }) }, { status: 400 });
  }
  const key = z.uuid().safeParse(form.get('commandKey'));
  const { file, ...facts } = submission.value;
  try {
    return await done(
      output.parse(
        await passOn(request, { path: path(key.data ?? crypto.randomUUID(), submission.value), file, facts }),
      ),
    );
  } catch (error) {
    if (error instanceof Failure) return failureToForm(error, submission, ['file']);
    throw error;
  }
}

function tooLarge(maximumBytes: number) {
  const result: SubmissionResult<string[]> = { status: 'error', error: { file: [fileTooLarge(maximumBytes)] } };
  return data({ result }, { status: 413 });
}

async function passOn(request: Request, { path, file, facts }: { path: string; file: File; facts: object }) {
  const body = await file.arrayBuffer();
  return askDirectus<unknown>(request, {
    path,
    method: 'PUT',
    headers: {
      'Content-Type': 'application/octet-stream',
      'upload-facts': encodeURIComponent(JSON.stringify(facts)),
    },
    onRequest: (init) => ({ ...init, body }),
  });
}
