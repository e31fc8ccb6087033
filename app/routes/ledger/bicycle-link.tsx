/** The way from a result to its bicycle; the whole line or card can be pressed. */
import type { SearchResult } from '@bicycles/schema/ledger/contracts';
import { Link, useLocation } from '@remix-run/react';
import styles from './results.module.css';
import { rowMark } from './use-row-keys.ts';

/** The bicycle remembers the search that led to it, for the way back. */
export function BicycleLink({ bicycle: { id, managementNumber, tagNumber } }: { bicycle: SearchResult }) {
  const { search } = useLocation();
  return (
    <Link to={`/ledger/${id}`} state={{ search }} className={styles['link']} {...rowMark}>
      {managementNumber ?? `札 ${tagNumber ?? '－'}`}
    </Link>
  );
}
