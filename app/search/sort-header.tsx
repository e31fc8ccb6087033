import type { SortKey } from '@bicycles/schema/search/contracts';
import { Table } from '@mantine/core';
import { Link, useSearchParams } from '@remix-run/react';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './results.module.css';
import { sortOf } from './sort-of.ts';

/** What is due soonest, and the lowest number, come first; of what was done, the latest. */
const risesFirst: readonly SortKey[] = ['retentionDeadlineOn', 'managementNumber'];

type SortHeaderProps = { label: string; sort?: SortKey | undefined };

/** A column's heading; pressed, it orders the result by the column, pressed again the other way round. */
export function SortHeader({ label, sort }: SortHeaderProps) {
  const [parameters] = useSearchParams();
  if (sort === undefined) return <Table.Th>{label}</Table.Th>;
  const present = sortOf(parameters);
  const isPresent = present.by === sort;
  const next = new URLSearchParams(parameters);
  next.set('sort', sort);
  const isRising = isPresent ? present.descending : risesFirst.includes(sort);
  next.set('order', isRising ? 'ascending' : 'descending');
  next.set('page', '1');
  const Arrow = present.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th aria-sort={isPresent ? (present.descending ? 'descending' : 'ascending') : 'none'}>
      <Link to={`/ledger?${next}`} className={styles['sort']} preventScrollReset>
        {label}
        {isPresent && <Arrow size={16} aria-hidden />}
      </Link>
    </Table.Th>
  );
}
