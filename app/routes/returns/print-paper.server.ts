import type { DocumentContract } from '@bicycles/schema/contract';
import type { z } from 'zod';
import { callDocument } from '#app/directus/call-document.server.ts';

/** A paper made from what stands in the form just now; half a postal code is an error page, not a wrong paper. */
export async function printPaper<Input extends z.ZodType>(
  request: Request,
  bicycleId: string | undefined,
  contract: DocumentContract<Input>,
  fileName: string,
): Promise<Response> {
  const typed = Object.fromEntries(await request.formData());
  const input = contract.input.safeParse({ ...typed, bicycleId });
  if (!input.success) {
    const message = input.error.issues.map((issue) => issue.message).join(' ');
    throw new Response(`${message}。窓口の画面に戻って確かめてください`, { status: 400 });
  }
  return callDocument(request, contract, input.data, fileName);
}
