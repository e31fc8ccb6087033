/**
 * What an owner is paid of the price of a sale: the price less the fee for removal and storage (自転車法6条5項: the owner
 * bears the cost). Nothing is asked of an owner whose bicycle brought less than the fee. In yen.
 */
export const payableYen = (priceYen: number, feeYen: number): number => Math.max(priceYen - feeYen, 0);
