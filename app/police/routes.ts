import { route } from '@remix-run/route-config';

/** 警察への照会 of a bicycle, by hand. */
export const police = [route('ledger/:id/police', 'police/police.tsx')];
