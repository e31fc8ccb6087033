import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import type { OutcomeAnswer } from './outcome-note.tsx';

/**
 * What a command over many bicycles leads to: when all went, the screen with one message; else an answer that
 * names each bicycle that did not go.
 */
export async function outcome(
  path: string,
  message: string,
  leftOutTitle: string,
  leftOut: LeftOut[],
): Promise<Response | OutcomeAnswer> {
  if (leftOut.length === 0) return redirectWithMessage(path, message);
  return { result: undefined, outcome: { path, message, leftOutTitle, leftOut } };
}
