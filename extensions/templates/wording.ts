/** 文言: the texts of a document that the office may change without touching its file; they stand as `wording` in its data. */
import { z } from 'zod';

const Wording = z.record(z.string(), z.string());
export type Wording = z.infer<typeof Wording>;

/** The first `wording` in a document's sample, wherever it stands; empty for a document without such texts. */
export function wordingOf(sample: unknown): Wording {
  if (Array.isArray(sample)) return sample.map(wordingOf).find((found) => Object.keys(found).length > 0) ?? {};
  if (typeof sample !== 'object' || sample === null) return {};
  const own = Wording.safeParse('wording' in sample ? sample.wording : undefined);
  return own.success ? own.data : wordingOf(Object.values(sample));
}

/** A copy of a document's data in which every `wording` has these texts. */
export function withWording<Data>(data: Data, wording: Wording): Data;
export function withWording(data: unknown, wording: Wording): unknown {
  if (Array.isArray(data)) return data.map((part) => withWording(part, wording));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, part]) => [
      key,
      key === 'wording' ? { ...Wording.parse(part), ...wording } : withWording(part, wording),
    ]),
  );
}

/** A version's own texts over the built-in ones; texts that the document does not know any more are left out. */
export function mergeWording(builtIn: Wording, own: unknown): Wording {
  const changed = Wording.safeParse(own);
  if (!changed.success) return builtIn;
  return Object.fromEntries(Object.entries(builtIn).map(([key, text]) => [key, changed.data[key] ?? text]));
}
