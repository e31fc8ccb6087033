/** The one way from a screen to the ledger: an endpoint's contract, called as the person signed in. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import type { RequestOptions } from '@directus/sdk';
import type { z } from 'zod';
import { requireSession } from '#app/ground/session/require-user.server.ts';
import { sessionOver } from '#app/ground/session/session-over.server.ts';
import { type CallOptions, callAs, type InputOf, requestAs } from './call-as.server.ts';
import { isSessionGone } from './read-failure.server.ts';

/**
 * Calls a query or a command. Throws Failure with a Japanese message, or the redirect to the login
 * when the session is over. Actions use `submitForm`, loaders use `load`.
 */
export async function call<Input extends z.ZodType, Output extends z.ZodType>(
  request: Request,
  contract: Contract<Input, Output>,
  input: InputOf<Input>,
  options?: CallOptions,
): Promise<z.output<Output>> {
  const { token } = await requireSession(request);
  return orSignIn(request, callAs(request, token, contract, input, options));
}

/** Any other request to Directus as the person signed in (photos): same errors, same headers. */
export async function askDirectus<Answer>(request: Request, options: RequestOptions): Promise<Answer> {
  const { token } = await requireSession(request);
  return orSignIn(request, requestAs<Answer>(request, token, options));
}

async function orSignIn<Answer>(request: Request, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Failure && isSessionGone(error)) throw sessionOver(request, 'gone');
    throw error;
  }
}
