/** `POST /returns/:bicycleId/custody-receipt`: 預かり証 as PDF. */
import { PrintCustodyReceipt } from '@bicycles/schema/returns/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printPaper } from './print-paper.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  printPaper(request, params['bicycleId'], PrintCustodyReceipt, '預かり証.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/ledger/${params['bicycleId']}`);
