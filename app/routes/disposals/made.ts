/** `POST /disposals/made`: a new 処分リスト of one yard. */
import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddDisposal, ({ disposalId, number, count, leftOut }) =>
    outcome(
      `/disposals/${disposalId}`,
      `処分リスト ${number} を作成しました。${count}台`,
      '載せられなかった自転車',
      leftOut,
    ),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export const loader = () => redirect('/disposals');
