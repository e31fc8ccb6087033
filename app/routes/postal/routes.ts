import { route } from '@remix-run/route-config';

export const postal = [route('postal', 'routes/postal/postal.tsx')];
