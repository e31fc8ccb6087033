import { useSignedIn } from '#app/ground/session/use-signed-in.ts';
import { browserQueue } from './browser-queue.ts';
import { capturePhoto, type PhotoOccasion } from './capture-photo.ts';
import type { PhotoInHand } from './queued-photo.ts';

/** Makes photos of picked files, as taken now by whoever is signed in. */
export function useCapturePhoto(): (file: File, occasion: PhotoOccasion) => PhotoInHand {
  const user = useSignedIn();
  return (file, occasion) =>
    capturePhoto(file, occasion, {
      takenBy: user?.id,
      now: new Date(),
      clockAheadMs: browserQueue().clock.known(),
    });
}
