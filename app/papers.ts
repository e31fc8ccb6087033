/** `POST /papers/<room>/<use-case>`: every paper and file that a form asks for, mostly in a tab of its own. */
import { Failure } from '@bicycles/schema/ground/failure';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { failureToResponse } from './ground/directus/failure-to-response.server.ts';
import { findPaper } from './rooms.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) => paperAt(params).answer(request);

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(paperAt(params).screen);

function paperAt(params: LoaderFunctionArgs['params']) {
  const paper = findPaper(`/${params['*']}`);
  if (paper !== undefined) return paper;
  throw failureToResponse(
    new Failure('absent', 'この書類はありません。画面を読み込み直してください。', { status: 404 }),
  );
}
