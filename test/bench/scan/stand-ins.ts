import { TagNumber, tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { issuedSerials } from './issued-tags.ts';
import type { Truth } from './truth.ts';

/**
 * For a folder with tags of another numbering: every text that is no number of ours gets one that was never
 * issued. So the product's gate judges them as it judges its own, but for the check digit, which says nothing there.
 */
export function standInsFor(truths: readonly Truth[]): Record<string, string> {
  const foreign = new Set(truths.map(({ text }) => text).filter((text) => text !== '' && !isOurs(text)));
  return Object.fromEntries([...foreign].map((text, index) => [text, tagNumberFor(issuedSerials * 2 + index)]));
}

const isOurs = (text: string) => TagNumber.safeParse(text).success && /^\d+$/.test(text);
