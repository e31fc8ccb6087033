import { route } from '@remix-run/route-config';

export const yard = [
  route('yard', 'routes/yard/receiving.tsx'),
  route('yard/moves', 'routes/yard/moves.tsx'),
  route('yard/intake/:bicycleId', 'routes/yard/intake.tsx'),
  route('yard/sticker-readings/:photoId', 'routes/yard/sticker-reading.ts'),
];
