import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { type DisposalItem, disposalItemStateLabels, disposalKindLabels } from '@bicycles/schema/disposal/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Anchor, Badge, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { memo, type ReactNode } from 'react';
import styles from '#app/parts/dense-table.module.css';
import { moveBetweenRows } from '#app/parts/selection/move-between-rows.ts';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { Thumbnail } from '#app/parts/thumbnail.tsx';
import { toneBadge } from '#app/parts/tone-badge.ts';

type ItemTableProps = { items: readonly DisposalItem[]; selection: RowSelection | undefined };

const tones = {
  listed: 'waiting',
  found: 'good',
  not_found: 'bad',
  removed: 'over',
  left: 'over',
  disposed: 'moving',
} as const;

export function ItemTable({ items, selection }: ItemTableProps) {
  return (
    <Table className={styles['dense']} onKeyDown={moveBetweenRows} aria-labelledby="items">
      <Table.Thead>
        <Table.Tr>
          {selection !== undefined && (
            <Table.Th>
              <VisuallyHidden>選択</VisuallyHidden>
            </Table.Th>
          )}
          <Table.Th>整理番号・置き場所</Table.Th>
          <Table.Th>特徴・番号</Table.Th>
          <Table.Th>突合</Table.Th>
          <Table.Th>区分・金額</Table.Th>
          <Table.Th>確かめること</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Row
            key={item.bicycleId}
            item={item}
            isChosen={selection?.isChosen(item.bicycleId) ?? false}
            toggle={selection?.toggle}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type RowProps = { item: DisposalItem; isChosen: boolean; toggle: RowSelection['toggle'] | undefined };

/** Of hundreds of rows only those that were touched are drawn anew. */
const Row = memo(function Row({ item, isChosen, toggle }: RowProps) {
  const { bicycleId, managementNumber, state, kind, yen } = item;
  return (
    <Frame item={item} isChosen={isChosen} toggle={toggle}>
      <Table.Td>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Thumbnail photoId={item.photoId} size={48} />
          <div>
            <Anchor component={Link} to={`/ledger/${bicycleId}`} className={styles['number']} fw={700}>
              {managementNumber}
            </Anchor>
            <span className={styles['second']}>{item.storageSlot ?? '置き場所 未登録'}</span>
          </div>
        </Group>
      </Table.Td>
      <Table.Td>
        {item.look || '－'} {item.isBeyondUse && <Badge {...toneBadge('waiting')}>機能喪失</Badge>}
        <span className={styles['second']}>
          {[`防犯登録 ${registrationInWords(item)}`, item.frameNumber].filter(Boolean).join('　')}
        </span>
      </Table.Td>
      <Table.Td>
        <Badge {...toneBadge(tones[state])}>{disposalItemStateLabels[state]}</Badge>
        {item.scannedAt !== null && (
          <span className={styles['second']}>{`${formatInstant(item.scannedAt)} ${item.scannedByName ?? ''}`}</span>
        )}
      </Table.Td>
      <Table.Td>
        {disposalKindLabels[kind]}
        {yen !== null && <span className={styles['second']}>{formatYen(yen)}</span>}
      </Table.Td>
      <Table.Td>
        {item.reason}
        {item.blockedReasons.map((reason) => (
          <Text key={reason} inherit fw={700} c="var(--mantine-color-error)">
            {reason}
          </Text>
        ))}
      </Table.Td>
    </Frame>
  );
});

/** A line that can be chosen, or one that has left the list, or is only looked at. */
function Frame({ item, isChosen, toggle, children }: RowProps & { children: ReactNode }) {
  const { bicycleId, managementNumber, state } = item;
  if (toggle === undefined) return <Table.Tr>{children}</Table.Tr>;
  if (state === 'removed' || state === 'left') {
    return (
      <Table.Tr>
        <Table.Td />
        {children}
      </Table.Tr>
    );
  }
  return (
    <SelectableRow id={bicycleId} label={managementNumber} isChosen={isChosen} toggle={toggle}>
      {children}
    </SelectableRow>
  );
}
