import { removalLabels } from '@bicycles/schema/disposal/protection';
import type { ListProtectionRemovals, ProtectionRemoval } from '@bicycles/schema/disposal/protection-contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Anchor, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/counts.module.css';
import dense from '#app/parts/dense-table.module.css';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import { SelectionCount } from '#app/parts/selection/selection-count.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { RemovalDecision, stoodBefore } from './removal-decision.tsx';

const returnTo = '/disposals/standing';

type WaitingRemovalsProps = { waiting: z.infer<typeof ListProtectionRemovals.output> };

/** 二人目の確認待ち: what one person took away; another one looks at each and confirms, or does not. */
export function WaitingRemovals({ waiting: { removals, count, byKind } }: WaitingRemovalsProps) {
  const decidable = removals.filter(({ isOwn }) => !isOwn);
  const selection = useRowSelection(
    decidable.map(({ removalId }) => removalId),
    'none',
  );
  if (count === 0) return null;
  const chosen = decidable.filter(({ removalId }) => selection.isChosen(removalId));
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="removals">
      <Title order={2} fz="1.125rem" mb="xs" id="removals">
        {`二人目の確認待ち　${count.toLocaleString('ja-JP')}件`}
      </Title>
      <Stack gap="sm">
        <Text>
          所有者・盗難届・保留・期限などの守りが外されています。行った人とは別の担当者が確かめるまで処分できません。
        </Text>
        <ul className={styles['counts']} aria-label="行ったこと">
          {byKind.map(({ kind, count: of }) => (
            <li key={kind}>
              <span className={styles['count']}>
                {removalLabels[kind]} <b>{of.toLocaleString('ja-JP')}</b>
              </span>
            </li>
          ))}
        </ul>
        {decidable.length > 0 && <SelectionCount total={decidable.length} selection={selection} />}
        <ChoosableTable label="二人目の確認待ち" headings={['整理番号', '行ったこと', '理由', '行った人']}>
          {removals.map((removal) =>
            removal.isOwn ? (
              <Table.Tr key={removal.removalId}>
                <Table.Td />
                <RemovalCells removal={removal} />
              </Table.Tr>
            ) : (
              <SelectableRow
                key={removal.removalId}
                id={removal.removalId}
                label={`${removal.managementNumber} ${removalLabels[removal.kind]}`}
                isChosen={selection.isChosen(removal.removalId)}
                toggle={selection.toggle}
              >
                <RemovalCells removal={removal} />
              </SelectableRow>
            ),
          )}
        </ChoosableTable>
        {removals.length < count && <Text size="sm">{`古いものから${removals.length}件を表示しています。`}</Text>}
        {chosen.length > 0 && (
          <Group>
            <RemovalDecision {...{ chosen, returnTo }} decision="confirmed" label={`${chosen.length}件を確認する`} />
            <RemovalDecision {...{ chosen, returnTo }} decision="refused" label={`${chosen.length}件を認めない`} />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function RemovalCells({ removal }: { removal: ProtectionRemoval }) {
  const { bicycleId, managementNumber, kind, reason, removedByName, removedAt, isOwn, state } = removal;
  return (
    <>
      <Table.Td className={dense['number']}>
        <Anchor component={Link} to={`/ledger/${bicycleId}`}>
          {managementNumber}
        </Anchor>
      </Table.Td>
      <Table.Td>
        {removalLabels[kind]}
        <Text size="sm">{stoodBefore(removal)}</Text>
        {state === 'refused' && <Text size="sm" c="red.9">{`認めない：${removal.decisionNote ?? ''}`}</Text>}
      </Table.Td>
      <Table.Td>{reason ?? '理由の記録なし'}</Table.Td>
      <Table.Td>
        {removedByName}
        <Text size="sm">{formatInstant(removedAt)}</Text>
        {isOwn && <Text size="sm">自分で行ったため、確認できません</Text>}
      </Table.Td>
    </>
  );
}
