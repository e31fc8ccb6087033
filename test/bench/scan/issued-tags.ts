/** The tags that count as issued: as many as a ward makes in ten years, numbered without gaps. */
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';

export const issuedSerials = 200_000;

/** The table of issued tags: the run of serials, and what the truth of a folder names besides. */
export function issuedTags(more: Iterable<string>): ReadonlySet<string> {
  const issued = new Set<string>(more);
  for (let serial = 1; serial <= issuedSerials; serial += 1) issued.add(tagNumberFor(serial));
  return issued;
}
