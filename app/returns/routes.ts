import { prefix, route } from '@remix-run/route-config';

export const returns = [
  route('returns', 'returns/find-bicycle.tsx'),
  ...prefix('returns/:bicycleId', [
    route('', 'returns/counter.tsx', { id: 'returns-counter' }),
    route('fee', 'returns/fee.ts'),
    route('case', 'returns/case.ts'),
    route('exemption', 'returns/exemption-request.tsx'),
    route('done', 'returns/done.tsx'),
    route('cancellation', 'returns/cancellation.tsx'),
  ]),
];
