/** Uploads of the templates room as a person, and templates changed as an office changes them. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { UploadedVersion } from '@bicycles/schema/templates/contracts';
import JSZip from 'jszip';
import { z } from 'zod';
import { ApiError } from '../../../directus/api-client.ts';
import { type Account, as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

export const builtIn = (kind: string): Promise<Buffer> => readFile(`templates/${kind}/template.odt`);

/** The built-in template with its text changed by `change`, and further files in its zip. */
export async function changedTemplate(
  kind: string,
  change: (xml: string) => string,
  files: Record<string, string> = {},
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await builtIn(kind));
  const xml = await zip.file('content.xml')?.async('string');
  zip.file('content.xml', change(xml ?? ''));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A notice with one more word in its heading, which is then found on the page. */
export const noticeWith = (word: string) =>
  changedTemplate('return-notice', (xml) => xml.replace('（通知）', `（通知）${word}`));

type Options = { account?: Account; id?: string };

export const uploadTemplate = (content: Buffer, facts: object, options: Options = {}) =>
  put(`versions/${options.id ?? randomUUID()}`, content, facts, UploadedVersion, options);

export const uploadSeal = (content: Buffer, options: Options = {}) =>
  put(`seals/${options.id ?? randomUUID()}`, content, {}, UploadedVersion, options);

export const uploadSiteMap = (content: Buffer, id: string) =>
  put(`site-maps/${id}`, content, {}, z.object({ name: z.string() }));

async function put<Output extends z.ZodType>(
  path: string,
  content: Buffer,
  facts: object,
  output: Output,
  { account = 'office' }: Options = {},
): Promise<z.output<Output>> {
  const { token } = await as(account);
  const response = await fetch(`${runningStack().directusUrl}/templates/${path}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'upload-facts': encodeURIComponent(JSON.stringify(facts)),
    },
    body: new Uint8Array(content),
  });
  const body: unknown = await response.json();
  if (response.ok) return output.parse(z.object({ data: z.unknown() }).parse(body).data);
  const { message, extensions } = Refused.parse(body).errors[0];
  throw new ApiError(response.status, extensions.code.toLowerCase(), message, extensions.fields ?? {});
}

const Refused = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string(), fields: z.record(z.string(), z.string()).optional() }),
    }),
  ]),
});
