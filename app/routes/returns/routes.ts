import { prefix, route } from '@remix-run/route-config';

export const returns = [
  route('returns', 'routes/returns/find-bicycle.tsx'),
  ...prefix('returns/:bicycleId', [
    route('', 'routes/returns/counter.tsx', { id: 'returns-counter' }),
    route('fee', 'routes/returns/fee.ts'),
    route('done', 'routes/returns/done.tsx'),
    route('receipt', 'routes/returns/receipt.ts'),
  ]),
];
