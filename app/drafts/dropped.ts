/** `POST /drafts/dropped`: 破棄. */
import { DropDraft } from '@bicycles/schema/drafts/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { answerOf } from '#app/ground/drafts/answer-of.server.ts';

export const action = async ({ request }: ActionFunctionArgs) => answerOf(request, DropDraft, await request.json());
