import type { TagNumber } from '@bicycles/schema/tags/tag-number';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import type { TagAnswer } from './look-up.server.ts';
import type { clientLoader } from './tag.ts';

export type TagLookUp = {
  /** The number last read, also while the answer is on its way. */
  tagNumber: string;
  answer: TagAnswer | undefined;
  isBusy: boolean;
  lookUp(tagNumber: TagNumber): void;
  /** Back to scanning. */
  clear(): void;
};

/** Asks the server what a scanned tag is. `first` is an answer that came with the screen itself. */
export function useTagLookUp(first?: TagAnswer): TagLookUp {
  const { load, state, data } = useFetcher<typeof clientLoader>();
  const [tagNumber, setTagNumber] = useState(first?.tagNumber ?? '');
  const isBusy = state !== 'idle';
  const answer = [data, first].find((known) => known?.tagNumber === tagNumber);
  return {
    tagNumber,
    answer: isBusy ? undefined : answer,
    isBusy,
    lookUp(read) {
      setTagNumber(read);
      load(`/street/tag?number=${encodeURIComponent(read)}`);
    },
    clear: () => setTagNumber(''),
  };
}
