import { route } from '@remix-run/route-config';

export const cash = [
  route('cash', 'routes/cash/cash.tsx'),
  route('cash/reopening/:closeId', 'routes/cash/reopening.tsx'),
];
