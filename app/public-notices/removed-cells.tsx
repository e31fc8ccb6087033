import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import styles from '#app/parts/dense-table.module.css';

type Removed = {
  bicycleId: string;
  managementNumber: string;
  tagNumber: string | null;
  removedOn: Day;
  placeName: string;
};

/** Which bicycle it is, and when and where it was removed: the first cells of a line of candidates. */
export function RemovedCells({ bicycleId, managementNumber, tagNumber, removedOn, placeName }: Removed) {
  return (
    <>
      <Table.Td className={styles['number']}>
        <Anchor component={Link} to={`/ledger/${bicycleId}`}>
          {managementNumber}
        </Anchor>
        <span className={styles['second']}>札 {tagNumber ?? '－'}</span>
      </Table.Td>
      <Table.Td data-label="撤去">
        <span className={styles['number']}>{formatWarekiShort(removedOn)}</span>
        <span className={styles['second']}>{placeName}</span>
      </Table.Td>
    </>
  );
}
