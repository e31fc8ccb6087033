import { route } from '@remix-run/route-config';

export const postal = [route('postal', 'postal/postal.tsx')];
