/** `POST /stock/stocktake/:stocktakeId/scans`: one scanned tag; the screen itself is not read again. */
import { AddStocktakeScan } from '@bicycles/schema/stock/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { answerScan } from '#app/parts/scans/answer-scan.server.ts';
import { sendScan } from '#app/parts/scans/send-scan.ts';

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddStocktakeScan);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());
