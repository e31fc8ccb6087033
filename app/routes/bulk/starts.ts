/** `POST /ledger/bulk/starts`: 一括処理の実行. */
import { AddBulkChange } from '@bicycles/schema/bulk/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddBulkChange, ({ bulkChangeId }) => redirect(`/ledger/bulk/${bulkChangeId}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
