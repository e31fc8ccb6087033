import { prefix, route } from '@remix-run/route-config';

export const returns = [
  route('returns', 'routes/returns/find-bicycle.tsx'),
  ...prefix('returns/:bicycleId', [
    route('', 'routes/returns/counter.tsx', { id: 'returns-counter' }),
    route('fee', 'routes/returns/fee.ts'),
    route('case', 'routes/returns/case.ts'),
    route('exemption', 'routes/returns/exemption-request.tsx'),
    route('withdrawal', 'routes/returns/withdrawal.ts'),
    route('done', 'routes/returns/done.tsx'),
    route('cancellation', 'routes/returns/cancellation.tsx'),
    route('receipt', 'routes/returns/receipt.ts'),
    route('application', 'routes/returns/application.ts'),
    route('custody-receipt', 'routes/returns/custody-receipt.ts'),
    route('payment-notice', 'routes/returns/payment-notice.ts'),
  ]),
];
