import { useEffect, useState } from 'react';
import { browserQueue } from './browser-queue.ts';

/** The picture of an unsent photo, unsealed while it is shown; undefined before, and when it can't be opened. Without an id none is. */
export function useQueuedPicture(id: string | undefined): Blob | undefined {
  const [picture, setPicture] = useState<Blob>();
  useEffect(() => {
    if (id === undefined) return;
    let isShown = true;
    const show = (opened: Blob | undefined) => isShown && setPicture(opened);
    browserQueue()
      .queue.openPicture(id)
      .then(show, () => show(undefined));
    return () => {
      isShown = false;
    };
  }, [id]);
  return picture;
}
