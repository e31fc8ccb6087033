import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '#app/root.tsx';
import { browserQueue } from './browser-queue.ts';
import { capturePhoto, type PhotoOccasion } from './capture-photo.ts';
import type { PhotoInHand } from './queued-photo.ts';

/** Makes photos of picked files, as taken now by whoever is signed in. */
export function useCapturePhoto(): (file: File, occasion: PhotoOccasion) => PhotoInHand {
  const root = useRouteLoaderData<typeof loader>('root');
  return (file, occasion) =>
    capturePhoto(file, occasion, {
      takenBy: root?.user?.id,
      now: new Date(),
      clockAheadMs: browserQueue().clock.known(),
    });
}
