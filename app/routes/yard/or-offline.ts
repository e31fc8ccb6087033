import type { SubmissionResult } from '@conform-to/react';

type Offline = { result: SubmissionResult<string[]> };

const offline: Offline = {
  result: {
    status: 'error',
    error: { '': ['サーバーに届きませんでした。入力はそのまま残っています。接続を確かめて、もう一度押してください。'] },
  },
};

/**
 * For the `clientAction` of a long form: where the request never reached the server, the form stays with what
 * was typed, in place of the error screen. Sent again under the same key, a command that did arrive is not repeated.
 */
export async function orOffline<Answer>(send: () => Promise<Answer>): Promise<Answer | Offline> {
  try {
    return await send();
  } catch (error) {
    // What fetch throws when there is no connection; redirects and refusals are something else.
    if (error instanceof TypeError) return offline;
    throw error;
  }
}
