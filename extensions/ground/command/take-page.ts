import { pageRows } from '@bicycles/schema/ground/list-page';

/** One page of a list that was read whole, because its order or its length comes out of a rule; see `pageOf`. */
export function takePage<Row>(all: readonly Row[], wanted: number, size = pageRows) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages, count: all.length };
}
