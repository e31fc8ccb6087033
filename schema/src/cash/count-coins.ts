/** Notes and coins that a counter takes, in yen, largest first. */
export const denominations = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5, 1] as const;

/** Pieces by denomination (`y1000`), as the form sends them; what is left out counts as none. */
export type Coins = Record<string, number | undefined>;

/** What the pieces come to, in yen. */
export const countCoins = (coins: Coins): number =>
  denominations.reduce((sum, yen) => sum + yen * (coins[`y${yen}`] ?? 0), 0);

/** Whether anybody counted by pieces at all; a total alone is allowed. */
export const isCountedByPieces = (coins: Coins | undefined): coins is Coins =>
  Object.values(coins ?? {}).some((count) => count !== undefined);
