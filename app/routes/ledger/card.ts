/** `POST /ledger/:id/card`: 台帳カード as PDF in a tab of its own. */
import { PrintLedgerCard } from '@bicycles/schema/ledger/print-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printPaper } from '#app/routes/returns/print-paper.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  printPaper(request, params['id'], PrintLedgerCard, '台帳カード.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/ledger/${params['id']}`);
