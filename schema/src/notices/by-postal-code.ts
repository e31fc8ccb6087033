type Posted = { postalCode: string | null; address: string | null };

/** Printing order of a run (row N1): by 郵便番号, then address; without a code last, to be looked up before the post. */
export function byPostalCode(left: Posted, right: Posted): number {
  return compare(left.postalCode ?? '~', right.postalCode ?? '~') || compare(left.address ?? '', right.address ?? '');
}

// By code unit: the same order on every machine, whatever its locale.
const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
