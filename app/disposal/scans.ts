/** `POST …/reconcile/scans`: one scan in the yard; the screen itself is not read again. */
import { AddDisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { answerScan } from '#app/parts/scans/answer-scan.server.ts';
import { sendScan } from '#app/parts/scans/send-scan.ts';

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddDisposalScan);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());
