/** A draft's endpoint as plain JSON: the form asks by `fetch`, beside whatever the screen does. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import type { z } from 'zod';
import { call } from '#app/ground/directus/call.server.ts';

/** 400 for what no form of ours sends, the failure's own status for a refusal; the redirect to the login as 401. */
export async function answerOf<Input extends z.ZodType, Output extends z.ZodType>(
  request: Request,
  contract: Contract<Input, Output>,
  input: unknown,
): Promise<Response> {
  const parsed = contract.input.safeParse(input);
  if (!parsed.success) return new Response(null, { status: 400 });
  try {
    return Response.json(await call(request, contract, parsed.data));
  } catch (error) {
    if (error instanceof Failure) return new Response(error.message, { status: error.status });
    // Followed, the redirect would end in a page that means success.
    if (error instanceof Response) return new Response(null, { status: 401 });
    throw error;
  }
}
