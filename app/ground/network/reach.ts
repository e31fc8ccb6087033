/** What becomes of a request that never reached the server: dead spots are everyday life in the street. */
import type { SubmissionResult } from '@conform-to/react';
import { isRouteErrorResponse } from '@remix-run/react';

export const unreachable =
  '電波が届かないか、サーバーが応答しません。電波の届く所でもう一度押してください。入力はそのまま残っています';

/** The status of an answer that says: not now; nothing is wrong with what was asked. */
const unavailableStatus = 503;

/** The server's answer for a `clientLoader`; undefined when it, or the database behind it, can't be reached. */
export async function answerIfReached<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error) return undefined;
    if (isRouteErrorResponse(error) && error.status === unavailableStatus) return undefined;
    // Redirects to the login and refusals are answers too.
    throw error;
  }
}

/**
 * For a `clientAction`: without an answer the form stays as it is and says so. The status keeps Remix from
 * reading every loader anew, which would fail just the same and take the screen away.
 */
export async function sendOrKeep<Answer>(send: () => Promise<Answer>) {
  const answer = await answerIfReached(send);
  if (answer !== undefined) return answer;
  const result: SubmissionResult<string[]> = { status: 'error', error: { '': [unreachable] } };
  return Response.json({ result }, { status: unavailableStatus });
}
