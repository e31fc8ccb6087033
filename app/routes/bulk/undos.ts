/** `POST /ledger/bulk/undos`: 一括処理の取消. */
import { UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, UndoBulkChange, ({ bulkChangeId }) => redirect(`/ledger/bulk/${bulkChangeId}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());
