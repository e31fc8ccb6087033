/** `POST /ledger/bulk/previews`: 対象の確認; the answer is the batch's own screen. */
import { PreviewBulkChange } from '@bicycles/schema/bulk/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { SetField } from '#app/routes/ledger-export/set-field.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, { ...PreviewBulkChange, input: previewForm }, ({ bulkChangeId }) =>
    redirect(`/ledger/bulk/${bulkChangeId}`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

/** As the command's input, with the set as it comes in a form. */
const previewForm = PreviewBulkChange.input.extend({ set: SetField });
