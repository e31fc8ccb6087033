/**
 * The price of a lot over its bicycles, in whole yen: the shares differ by one yen at most and their sum is the price.
 * The first ones get the yen that do not divide. Throws RangeError for no bicycles or a price that is no whole yen.
 */
export function splitLot(lotYen: number, count: number): number[] {
  if (!Number.isSafeInteger(lotYen) || lotYen < 0) throw new RangeError(`Price ${lotYen}`);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Bicycles ${count}`);
  const share = Math.floor(lotYen / count);
  const rest = lotYen - share * count;
  return Array.from({ length: count }, (_, index) => share + (index < rest ? 1 : 0));
}
