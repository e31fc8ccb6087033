import { route } from '@remix-run/route-config';

/** Pictures in and out are resource routes without a screen; 写真の確認 is for a person. */
export const photos = [
  route('photos/conflicts', 'routes/photos/conflicts.tsx'),
  route('photos/doubt-count', 'routes/photos/doubt-count.ts'),
  route('photos/:id', 'routes/photos/upload.ts'),
  route('photos/:id/image', 'routes/photos/image.ts'),
];
