/** `GET /returns/:bicycleId/fee?vehicleKind=…`: the fee of today, for the counter to show at once (row R1). */
import { QuoteFee } from '@bicycles/schema/returns/contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { quoteFee } from './quote-fee.server.ts';

export function loader({ request, params }: LoaderFunctionArgs) {
  const vehicleKindId = new URL(request.url).searchParams.get('vehicleKind') ?? undefined;
  const question = QuoteFee.input.safeParse({ bicycleId: params['bicycleId'], vehicleKindId });
  if (!question.success) throw new Response('車種を選び直してください', { status: 400 });
  return quoteFee(request, question.data);
}
