/** `POST /returns/:bicycleId/payment-notice`: 納入通知書 as PDF. */
import { PrintPaymentNotice } from '@bicycles/schema/returns/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printPaper } from './print-paper.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  printPaper(request, params['bicycleId'], PrintPaymentNotice, '納入通知書.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/ledger/${params['bicycleId']}`);
