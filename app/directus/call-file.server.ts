/** Files to be saved (CSV) for a resource route. */
import type { DocumentContract } from '@bicycles/schema/contract';
import { Failure } from '@bicycles/schema/failure';
import type { z } from 'zod';
import { askDirectus } from './call.server.ts';
import type { InputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

/** The file as a download under `fileName` (may be Japanese). A failure becomes a plain page with its message. */
export async function callFile<Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  input: InputOf<Input>,
  fileName: string,
): Promise<Response> {
  try {
    const { body, headers } = await askDirectus<Response>(request, {
      path: contract.path,
      method: 'POST',
      body: JSON.stringify(input),
    });
    return new Response(body, {
      headers: {
        'content-type': headers.get('content-type') ?? 'application/octet-stream',
        'content-disposition': `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}
