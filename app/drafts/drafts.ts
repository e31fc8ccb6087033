/** `GET /drafts?path=`: one's own drafts of a screen, without what is in them. `POST /drafts`: keeps one. */
import { ListDrafts, SaveDraft } from '@bicycles/schema/drafts/contracts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerOf } from '#app/ground/drafts/answer-of.server.ts';

export const loader = ({ request }: LoaderFunctionArgs) =>
  answerOf(request, ListDrafts, { path: new URL(request.url).searchParams.get('path') });

export const action = async ({ request }: ActionFunctionArgs) => answerOf(request, SaveDraft, await request.json());
