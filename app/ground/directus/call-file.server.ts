/** A file made on request, passed on to the browser. */
import type { DocumentContract } from '@bicycles/schema/ground/contract';
import { Failure } from '@bicycles/schema/ground/failure';
import type { z } from 'zod';
import { askDirectus } from './call.server.ts';
import type { InputOf } from './call-as.server.ts';
import { failureToResponse } from './failure-to-response.server.ts';

/**
 * The file as Directus makes it: a PDF to be shown in its tab, all else as a download under `fileName` (may be
 * Japanese), or under the name that it comes with. A failure becomes a plain page with its message.
 */
export async function callFile<Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  input: InputOf<Input>,
  fileName?: string,
): Promise<Response> {
  try {
    const made = await askDirectus<Response | string>(request, {
      path: contract.path,
      method: 'POST',
      body: JSON.stringify(input),
    });
    const { body, headers } = typeof made === 'string' ? asFile(made, fileName) : made;
    return new Response(body, { headers: headersOf(headers, fileName) });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}

/** The SDK reads HTML and plain text by itself, and leaves the head of the answer behind. */
function asFile(text: string, fileName: string | undefined): Response {
  const type = fileName?.endsWith('.html') ? 'text/html' : 'text/plain';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function headersOf(made: Headers, fileName: string | undefined): Record<string, string> {
  const named = `filename*=UTF-8''${encodeURIComponent(fileName ?? '')}`;
  if (fileName?.endsWith('.pdf')) {
    return {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="document.pdf"; ${named}`,
    };
  }
  return {
    'content-type': made.get('content-type') ?? 'application/octet-stream',
    'content-disposition':
      fileName === undefined
        ? (made.get('content-disposition') ?? 'attachment')
        : `attachment; filename="download"; ${named}`,
    'x-content-type-options': 'nosniff',
  };
}
