import { index, route } from '@remix-run/route-config';

export const home = [index('routes/home/home.tsx'), route('*', 'routes/home/not-found.tsx')];
