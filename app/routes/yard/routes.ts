import { route } from '@remix-run/route-config';

export const yard = [
  route('yard', 'routes/yard/receiving.tsx'),
  route('yard/intake/:bicycleId', 'routes/yard/intake.tsx'),
];
