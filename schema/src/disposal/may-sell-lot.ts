import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type LotFacts = {
  buyerName: string | null;
  lotYen: number | null;
  /** Prices of the bicycles that are to be sold; null where none was entered. */
  prices: readonly (number | null)[];
};

/** Whether the bicycles of a lot can be sold: to someone, and at a price (自転車法6条3項: the money has to be kept). */
export function maySellLot({ buyerName, lotYen, prices }: LotFacts): Verdict {
  if (prices.length === 0) return allowed;
  if (buyerName === null) {
    return refused('lot-without-buyer', '売却する自転車があります。先に買受人を入力してください', '自転車法6条3項');
  }
  const missing = lotYen === null ? prices.filter((yen) => yen === null).length : 0;
  if (missing > 0) {
    return refused(
      'lot-without-price',
      `売却金額が入力されていない自転車が${missing}台あります。ロットの金額か1台ごとの金額を入力してください`,
      '自転車法6条3項',
    );
  }
  return allowed;
}
