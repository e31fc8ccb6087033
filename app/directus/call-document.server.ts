/** Documents (PDF) for a resource route: opened in a tab of their own. */
import type { DocumentContract } from '@bicycles/schema/contract';
import { Failure } from '@bicycles/schema/failure';
import type { z } from 'zod';
import { askDirectus } from './call.server.ts';
import type { InputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

/**
 * The PDF as the answer of a loader, shown by the browser and saved under `fileName` (may be
 * Japanese). A failure becomes a plain page with its message.
 */
export async function callDocument<Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  input: InputOf<Input>,
  fileName: string,
): Promise<Response> {
  try {
    const pdf = await askDirectus<Response>(request, {
      path: contract.path,
      method: 'POST',
      body: JSON.stringify(input),
    });
    return new Response(pdf.body, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      },
    });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}
