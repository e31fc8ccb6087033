import { index, route } from '@remix-run/route-config';

export const home = [index('home/home.tsx'), route('*', 'home/not-found.tsx')];
