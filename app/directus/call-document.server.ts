/** Documents (PDF) for a resource route: opened in a tab of their own. */
import type { DocumentContract } from '@bicycles/schema/contract';
import type { z } from 'zod';
import type { InputOf } from './call-as.server.ts';
import { passOnFile } from './pass-on-file.server.ts';

/** The PDF as the answer of a loader, shown by the browser and saved under `fileName` (may be Japanese). */
export const callDocument = <Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  input: InputOf<Input>,
  fileName: string,
): Promise<Response> =>
  passOnFile(request, { contract, input }, () => ({
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  }));
