/** `POST /ledger/export/previews`: whether the file can be made, and what Shift_JIS can't hold, before it is made. */

import { PreviewExport } from '@bicycles/schema/export/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { call } from '#app/ground/directus/call.server.ts';
import { answerIfReached } from '#app/ground/network/reach.ts';
import { readExport } from './read-export.ts';

export async function action({ request }: ActionFunctionArgs) {
  const asked = readExport(await request.formData());
  if (asked === undefined) return refused('出力する項目を選んでください');
  try {
    return { preview: await call(request, PreviewExport, asked), message: undefined, isLost: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.status === lostStatus ? lost : refused(error.message);
  }
}

/**
 * Without the server the choice stays on screen, and the export can be tried again. The status keeps Remix from
 * reading the screen anew, which would fail as well.
 */
export const clientAction = async ({ serverAction }: ClientActionFunctionArgs) =>
  (await answerIfReached(() => serverAction<typeof action>())) ?? Response.json(lost, { status: lostStatus });

const lostStatus = 503;
const refused = (message: string) => ({ preview: undefined, message, isLost: false });
const lost = { preview: undefined, message: undefined, isLost: true };
