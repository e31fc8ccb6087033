import { route } from '@remix-run/route-config';

export const cash = [route('cash', 'cash/cash.tsx'), route('cash/reopening/:closeId', 'cash/reopening.tsx')];
