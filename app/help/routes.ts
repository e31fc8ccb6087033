import { route } from '@remix-run/route-config';

export const help = [route('help', 'help/help.tsx')];
