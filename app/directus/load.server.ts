/** Reads for a loader. */
import type { Contract, DocumentContract } from '@bicycles/schema/contract';
import { Failure } from '@bicycles/schema/failure';
import { call } from './call.server.ts';
import type { InputOf, OutputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

/** Like `call`; a failure becomes the error screen (403, 404, 503) with its message. */
export async function load<C extends Contract>(
  request: Request,
  contract: C,
  input: InputOf<DocumentContract<C['input']>>,
): Promise<OutputOf<C>> {
  try {
    return await call(request, contract, input);
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}
