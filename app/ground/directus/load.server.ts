/** Reads for a loader. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import type { z } from 'zod';
import { call } from './call.server.ts';
import type { InputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

/** Like `call`; a failure becomes the error screen (403, 404, 503) with its message. */
export async function load<Input extends z.ZodType, Output extends z.ZodType>(
  request: Request,
  contract: Contract<Input, Output>,
  input: InputOf<Input>,
): Promise<z.output<Output>> {
  try {
    return await call(request, contract, input);
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}
