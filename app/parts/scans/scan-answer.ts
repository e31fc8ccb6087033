/** What became of one scanned tag: a scan is no form to correct, so a refusal is an answer with its code. */
import { unreachable } from '#app/ground/network/reach.ts';

export type ScanRefusal = { outcome: 'refused'; code: string; message: string };
export type ScanAnswer<Done> = { tagNumber: string } & ({ outcome: 'done'; done: Done } | ScanRefusal);

/** Out of reach a scan is refused like any other: it stays on the screen until it is read again. */
export const unreachableScan = (tagNumber: string): { tagNumber: string } & ScanRefusal => ({
  tagNumber,
  outcome: 'refused',
  code: 'unreachable',
  message: unreachable,
});
