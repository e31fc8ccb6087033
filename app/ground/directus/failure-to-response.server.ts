/** A Failure where there is no form to show it on: the error screen shows its message. */
import type { Failure } from '@bicycles/schema/ground/failure';

/** The answer to be thrown by a loader; its body is what the error screen reads. */
export const failureToResponse = (failure: Failure): Response =>
  new Response(failure.message, {
    status: failure.status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
