/** The way from a result to its bicycle; the whole line or card can be pressed. */
import type { FoundBicycle } from '@bicycles/schema/search/contracts';
import { Link, useLocation } from '@remix-run/react';
import { noteOpened } from './opened-bicycle.ts';
import styles from './results.module.css';
import { rowMark } from './use-row-keys.ts';

type Numbers = Pick<FoundBicycle, 'managementNumber' | 'tagNumber'>;

/** The bicycle remembers the search that led to it, for the way back. */
export function BicycleLink({ bicycle }: { bicycle: Numbers & Pick<FoundBicycle, 'id'> }) {
  const { search } = useLocation();
  return (
    <Link
      to={`/ledger/${bicycle.id}`}
      state={{ search }}
      className={styles['link']}
      onClick={() => noteOpened(bicycle.id)}
      {...rowMark(bicycle.id)}
    >
      {bicycleName(bicycle)}
    </Link>
  );
}

/** 整理番号, or the tag while there is none. */
export const bicycleName = ({ managementNumber, tagNumber }: Numbers): string =>
  managementNumber ?? `札 ${tagNumber ?? '－'}`;
