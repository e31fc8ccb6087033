import type { DocumentContract } from '@bicycles/schema/contract';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { callDocument } from '#app/directus/call-document.server.ts';

/** The PDF that a form asks for; what can't be printed is told in its tab, in words. */
export async function printFromForm<Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  fileName: string,
): Promise<Response> {
  const submission = parseWithZod(await request.formData(), { schema: contract.input });
  if (submission.status !== 'success') {
    const reasons = Object.values(submission.error ?? {}).flatMap((messages) => messages ?? []);
    throw new Response(`${reasons.join(' ')}　このタブを閉じ、指定を確かめてもう一度印刷してください`, { status: 400 });
  }
  return callDocument(request, contract, submission.value, fileName);
}
