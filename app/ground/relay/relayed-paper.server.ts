/** A room's papers and files, for the relay of all of them (`app/papers.ts`). */
import type { DocumentContract } from '@bicycles/schema/ground/contract';
import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import { callFile } from '#app/ground/directus/call-file.server.ts';

export type RelayedPaper = { path: string; screen: string; answer(request: Request): Promise<Response> };

type PaperParts<Input extends z.ZodType> = {
  /** A PDF is shown in its tab, all else is saved; left out, the server behind names it. */
  fileName?: string | ((input: z.output<Input>) => string);
  /** Where somebody is led who comes by the address alone, which makes no paper. */
  screen: string;
  /** What to do in the screen about an input that nothing can be printed from. */
  advice?: string;
  /** The screen that explains that it can't be made just now; else the tab says so. */
  explainedAt?: (form: FormData) => string;
};

/** The file that a form asks for; what can't be made is told in its tab, in words. */
export const paper = <Input extends z.ZodType>(
  contract: DocumentContract<Input>,
  {
    fileName,
    screen,
    advice = 'このタブを閉じ、指定を確かめてもう一度印刷してください',
    explainedAt,
  }: PaperParts<Input>,
): RelayedPaper => ({
  path: contract.path,
  screen,
  async answer(request) {
    const form = await request.formData();
    const submission = parseWithZod(form, { schema: contract.input });
    if (submission.status !== 'success') {
      const reasons = Object.values(submission.error ?? {}).flatMap((messages) => messages ?? []);
      throw new Response(`${reasons.join(' ')}　${advice}`, { status: 400 });
    }
    const input = submission.value;
    try {
      return await callFile(request, contract, input, typeof fileName === 'function' ? fileName(input) : fileName);
    } catch (error) {
      if (explainedAt === undefined || !(error instanceof Response) || error.status < 500) throw error;
      return redirect(explainedAt(form));
    }
  },
});
