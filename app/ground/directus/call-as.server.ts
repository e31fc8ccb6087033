/** One request to an endpoint of ours, with a given Directus token. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { createDirectus, type RequestOptions, rest, staticToken } from '@directus/sdk';
import type { z } from 'zod';
import { getSettings } from '#app/ground/session/settings.server.ts';
import { clientHeaders } from './client-headers.server.ts';
import { readFailure, unavailable } from './read-failure.server.ts';

/** A PDF of many pages takes its time; anything slower than this is lost. */
const patienceMs = 60_000;

/** What may be handed in: as typed, or as the form's own parsing left it. */
export type InputOf<Input extends z.ZodType> = z.input<Input> | z.output<Input>;
/** `key` makes a command idempotent: sent twice, it is done once. */
export type CallOptions = { key?: string | undefined };

/** Calls a query or command and checks its answer. Throws Failure. */
export async function callAs<Input extends z.ZodType, Output extends z.ZodType>(
  request: Request,
  token: string,
  contract: Contract<Input, Output>,
  input: InputOf<Input>,
  options: CallOptions = {},
): Promise<z.output<Output>> {
  const answer = await requestAs<unknown>(request, token, {
    path: contract.path,
    method: 'POST',
    body: JSON.stringify(input),
    headers: options.key === undefined ? {} : { 'idempotency-key': options.key },
  });
  const parsed = contract.output.safeParse(answer);
  if (!parsed.success) throw unavailable();
  return parsed.data;
}

/** Sends any request to Directus as the holder of `token`. Throws Failure. */
export async function requestAs<Answer>(request: Request, token: string, options: RequestOptions): Promise<Answer> {
  const directus = createDirectus(getSettings().DIRECTUS_URL).with(staticToken(token)).with(rest());
  try {
    return await directus.request<Answer>(() => ({
      ...options,
      headers: { ...clientHeaders(request), ...options.headers },
      onRequest: async (init) => ({
        ...((await options.onRequest?.(init)) ?? init),
        signal: AbortSignal.timeout(patienceMs),
      }),
    }));
  } catch (error) {
    throw readFailure(error);
  }
}
