import { route } from '@remix-run/route-config';

export const help = [route('help', 'routes/help/help.tsx')];
