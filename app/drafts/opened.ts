/** `POST /drafts/opened`: what is in one's own draft; the look is audited. */
import { GetDraft } from '@bicycles/schema/drafts/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { answerOf } from '#app/ground/drafts/answer-of.server.ts';

export const action = async ({ request }: ActionFunctionArgs) => answerOf(request, GetDraft, await request.json());
