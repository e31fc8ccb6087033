/** The bicycles found, a line each, with the columns that the person arranged: PCs. */

import type { Day } from '@bicycles/schema/ground/values';
import type { FoundBicycle } from '@bicycles/schema/search/contracts';
import { Checkbox, Paper, Table } from '@mantine/core';
import { BicycleCheck } from './bicycle-check.tsx';
import { BicycleLink } from './bicycle-link.tsx';
import { type ColumnName, resultColumns } from './column-names.ts';
import { ResultCell } from './result-cell.tsx';
import styles from './results.module.css';
import { SortHeader } from './sort-header.tsx';
import type { Selection } from './use-selection.ts';

export type FoundProps = { bicycles: readonly FoundBicycle[]; today: Day; selection: Selection };
type ResultTableProps = FoundProps & { columns: readonly ColumnName[] };

export function ResultTable({ bicycles, columns, today, selection }: ResultTableProps) {
  return (
    <Paper withBorder className={styles['table']}>
      <Table verticalSpacing={6} horizontalSpacing="xs" aria-label="見つかった自転車">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <PageCheck bicycles={bicycles} selection={selection} />
            </Table.Th>
            <SortHeader label="整理番号・札" sort="managementNumber" />
            {columns.map((column) => (
              <SortHeader key={column} {...resultColumns[column]} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bicycles.map((bicycle) => (
            <Table.Tr
              key={bicycle.id}
              className={styles['row']}
              data-line=""
              data-chosen={selection.isChosen(bicycle.id) || undefined}
            >
              <Table.Td>
                <BicycleCheck bicycle={bicycle} selection={selection} />
              </Table.Td>
              <Table.Td className={styles['numbers']}>
                <BicycleLink bicycle={bicycle} />
                {bicycle.managementNumber !== null && (
                  <span className={styles['quiet']}>札 {bicycle.tagNumber ?? '－'}</span>
                )}
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} className={styles['cell']}>
                  <ResultCell column={column} bicycle={bicycle} today={today} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function PageCheck({ bicycles, selection }: Pick<FoundProps, 'bicycles' | 'selection'>) {
  const chosen = bicycles.filter(({ id }) => selection.isChosen(id)).length;
  const isFull = chosen === bicycles.length;
  return (
    <Checkbox
      aria-label="このページをすべて選択"
      checked={isFull}
      indeterminate={chosen > 0 && !isFull}
      onChange={() => selection.choosePage(!isFull)}
    />
  );
}
