import type { Notice } from '@bicycles/schema/notices/contracts';
import { Anchor, Button, Group, Table, VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { memo } from 'react';
import table from '#app/parts/dense-table.module.css';
import { moveBetweenRows } from '#app/parts/selection/move-between-rows.ts';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { addressLine } from './address-line.ts';
import { NoticeStateBadge } from './notice-state-badge.tsx';
import styles from './notices.module.css';
import { PrintNoticeButton } from './print-notice-button.tsx';

type NoticeTableProps = {
  notices: readonly (Notice & { position: number | null })[];
  selection: RowSelection;
  onReissue: (notice: Notice) => void;
};

/** The letters in printing order, with the number that the print counts them by. */
export function NoticeTable({ notices, selection, onReissue }: NoticeTableProps) {
  return (
    <Table className={table['dense']} onKeyDown={moveBetweenRows} aria-labelledby="run-notices">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <VisuallyHidden>選択</VisuallyHidden>
          </Table.Th>
          <Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>
            何通目
          </Table.Th>
          <Table.Th>通知番号・整理番号</Table.Th>
          <Table.Th>宛名・住所</Table.Th>
          <Table.Th>状態</Table.Th>
          <Table.Th>
            <VisuallyHidden>操作</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {notices.map((notice) => (
          <Row
            key={notice.noticeId}
            notice={notice}
            position={notice.position}
            isChosen={selection.isChosen(notice.noticeId)}
            toggle={selection.toggle}
            onReissue={onReissue}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type RowProps = {
  notice: Notice;
  position: number | null;
  isChosen: boolean;
  toggle: RowSelection['toggle'];
  onReissue: NoticeTableProps['onReissue'];
};

/** Of hundreds of rows only those that were touched are drawn anew. */
const Row = memo(function Row({ notice, position, isChosen, toggle, onReissue }: RowProps) {
  const cells = <Cells notice={notice} position={position} onReissue={onReissue} />;
  if (notice.state !== 'made') {
    return (
      <Table.Tr>
        <Table.Td />
        {cells}
      </Table.Tr>
    );
  }
  return (
    <SelectableRow id={notice.noticeId} label={notice.number} isChosen={isChosen} toggle={toggle}>
      {cells}
    </SelectableRow>
  );
});

function Cells({ notice, position, onReissue }: Pick<RowProps, 'notice' | 'position' | 'onReissue'>) {
  const { noticeId, number, state } = notice;
  return (
    <>
      <Table.Td ta="right" className={table['number']}>
        {position ?? '－'}
      </Table.Td>
      <Table.Td className={table['number']}>
        <b>{number}</b>
        <span className={table['second']}>
          <Anchor component={Link} to={`/ledger/${notice.bicycleId}`} inherit>
            {notice.managementNumber}
          </Anchor>
          {notice.reissueOfNumber !== null && `　${notice.reissueOfNumber} の再発行`}
        </span>
      </Table.Td>
      <Table.Td>
        <b>{notice.recipientName}</b>
        <span className={table['second']}>{addressLine(notice.recipientPostalCode, notice.recipientAddress)}</span>
      </Table.Td>
      <Table.Td>
        <NoticeStateBadge state={state} />
        {notice.templateName !== null && <span className={table['second']}>{notice.templateName}</span>}
        {notice.undeliveredReasonLabel !== null && (
          <span className={table['second']}>{notice.undeliveredReasonLabel}</span>
        )}
      </Table.Td>
      <Table.Td>
        {state !== 'cancelled' && (
          <Group gap={6} justify="flex-end" className={styles['actions']}>
            <PrintNoticeButton noticeId={noticeId} number={number} />
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${number} を再発行`}
              onClick={() => onReissue(notice)}
            >
              再発行
            </Button>
          </Group>
        )}
      </Table.Td>
    </>
  );
}
