import type { DocumentContract } from '@bicycles/schema/contract';
import { Failure } from '@bicycles/schema/failure';
import type { z } from 'zod';
import { askDirectus } from './call.server.ts';
import type { InputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

type Asked<Input extends z.ZodType> = { contract: DocumentContract<Input>; input: InputOf<Input> };

/** The file that Directus makes, under headers of our own. A failure becomes a plain page with its message. */
export async function passOnFile<Input extends z.ZodType>(
  request: Request,
  { contract, input }: Asked<Input>,
  headersOf: (made: Headers) => Record<string, string>,
): Promise<Response> {
  try {
    const made = await askDirectus<Response>(request, {
      path: contract.path,
      method: 'POST',
      body: JSON.stringify(input),
    });
    return new Response(made.body, { headers: headersOf(made.headers) });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}
