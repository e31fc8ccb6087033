/** A Failure shown on the form that caused it; everything typed stays. */
import type { Failure } from '@bicycles/schema/ground/failure';
import type { Submission, SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';

/**
 * Messages go to their fields; the general one stands above the form unless a field says the same.
 * `code` lets a screen do what the refusal asks for, such as reading a changed row again.
 * `hideFields` (passwords) are not sent back.
 */
export function failureToForm<Schema, Value>(
  failure: Failure,
  submission: Submission<Schema, string[], Value>,
  hideFields: string[] = [],
) {
  const fieldErrors = Object.fromEntries(Object.entries(failure.fields).map(([field, message]) => [field, [message]]));
  const isOnField = Object.values(failure.fields).includes(failure.message);
  const result: SubmissionResult<string[]> = submission.reply({
    hideFields,
    fieldErrors,
    ...(!isOnField && { formErrors: [failure.message] }),
  });
  return data({ result, code: failure.code }, { status: failure.status });
}
