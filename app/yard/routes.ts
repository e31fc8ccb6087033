import { route } from '@remix-run/route-config';

export const yard = [
  route('yard', 'yard/receiving.tsx'),
  route('yard/moves', 'yard/moves.tsx'),
  route('yard/intake/:bicycleId', 'yard/intake.tsx'),
  route('yard/sticker-readings/:photoId', 'yard/sticker-reading.ts'),
];
