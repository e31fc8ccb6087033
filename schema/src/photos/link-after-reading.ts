/** What a tag that is seen in a photo means for the photo's link (row F5): never silently to the wrong bicycle. */
import type { TagNumber } from '../tags/tag-number.ts';
import type { PhotoReceipt } from './contracts.ts';

export type LinkedPhoto = {
  linkState: PhotoReceipt['linkState'];
  linkedBy: 'scan' | 'image' | 'manual' | null;
  /** The tag that was scanned when it was taken. */
  scannedTagNumber: string | null;
  /** The tag of the bicycle that it is linked to. */
  bicycleTagNumber: string | null;
};
/** A tag that was issued, and the bicycle that it hangs on, if it does. */
export type SeenTag = { number: TagNumber; bicycleId: string | null };

/** `link`: to the bicycle of the tag seen. `conflict`: to none; a person decides. */
export type LinkChange = 'keep' | 'link' | 'conflict';

export function linkAfterReading(photo: LinkedPhoto, seen: SeenTag): LinkChange {
  // What a person has decided stands.
  if (photo.linkedBy === 'manual') return 'keep';
  switch (photo.linkState) {
    case 'conflict':
      return 'keep';
    case 'linked':
      return photo.bicycleTagNumber === null || photo.bicycleTagNumber === seen.number ? 'keep' : 'conflict';
    case 'waiting':
      // The scanned tag's own tagging links it.
      if (photo.scannedTagNumber === seen.number) return 'keep';
      if (photo.scannedTagNumber !== null) return 'conflict';
      return seen.bicycleId === null ? 'keep' : 'link';
  }
}
