import { route } from '@remix-run/route-config';

/** Pictures in and out are resource routes without a screen; 写真の確認 is for a person. */
export const photos = [
  route('photos/conflicts', 'photos/conflicts.tsx'),
  route('photos/doubt-count', 'photos/doubt-count.ts'),
  route('photos/keys', 'photos/keys.ts'),
  route('photos/:id', 'photos/upload.ts'),
  route('photos/:id/image', 'photos/image.ts'),
];
