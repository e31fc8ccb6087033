/** `POST /templates/site-maps`: the 案内図 of one yard, in use at once. */
import { maximumMapBytes } from '@bicycles/schema/templates/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { siteMapForm } from './picture-forms.ts';
import { submitUpload } from './submit-upload.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitUpload(request, {
    schema: siteMapForm,
    maximumBytes: maximumMapBytes,
    path: (_key, { storageSiteId }) => `/templates/site-maps/${storageSiteId}`,
    output: z.object({ name: z.string() }),
    done: ({ name }) => redirectWithMessage('/templates/pictures', `${name}の案内図を登録しました`),
  });

export const loader = () => redirect('/templates/pictures');
