import { useState } from 'react';

const step = 200;

/** The first rows of a list of thousands, and more of them when asked: a browser draws no 2,000 lines at once. */
export function useFirstRows<Row>(rows: readonly Row[]) {
  const [limit, setLimit] = useState(step);
  return {
    shown: rows.slice(0, limit),
    hiddenCount: Math.max(0, rows.length - limit),
    showMore: () => setLimit((present) => present + step),
  };
}
