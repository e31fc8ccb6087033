import { route } from '@remix-run/route-config';

/** Pictures in and out; both are resource routes without a screen. */
export const photos = [
  route('photos/:id', 'routes/photos/upload.ts'),
  route('photos/:id/image', 'routes/photos/image.ts'),
];
