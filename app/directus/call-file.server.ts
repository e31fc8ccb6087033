/** Files to be saved (CSV) for a resource route. */
import type { DocumentContract } from '@bicycles/schema/contract';
import type { z } from 'zod';
import type { InputOf } from './call-as.server.ts';
import { passOnFile } from './pass-on-file.server.ts';

/** The file as a download under `fileName` (may be Japanese). */
export const callFile = <Input extends z.ZodType>(
  request: Request,
  contract: DocumentContract<Input>,
  input: InputOf<Input>,
  fileName: string,
): Promise<Response> =>
  passOnFile(request, { contract, input }, (made) => ({
    'content-type': made.get('content-type') ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'x-content-type-options': 'nosniff',
  }));
