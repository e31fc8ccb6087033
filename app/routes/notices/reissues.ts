/** `POST /notices/reissues`: 再発行; on to its run, where it is printed and sent. */
import { AddReissue } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddReissue, ({ runId, number }) =>
    redirectWithMessage(`/notices/runs/${runId}`, `${number} を再発行しました。印刷して、発送を登録してください`),
  );
