import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { ListUndelivered } from '@bicycles/schema/notices/contracts';
import { Anchor, Button, Table } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import styles from '#app/parts/dense-table.module.css';
import { ChoosableTable } from '#app/parts/selection/choosable-table.tsx';
import { SelectableRow } from '#app/parts/selection/selectable-row.tsx';
import type { RowSelection } from '#app/parts/selection/use-row-selection.ts';
import { addressLine } from './address-line.ts';

export type ReturnedLetter = z.infer<typeof ListUndelivered.output>['notices'][number];

type ReturnedTableProps = {
  notices: readonly ReturnedLetter[];
  /** Where there is something to do with several at once. */
  selection: RowSelection | undefined;
  form: string | undefined;
  onAnswer: ((notice: ReturnedLetter) => void) | undefined;
};

const headings = ['通知番号・整理番号', '宛名・戻った住所', '返戻', '住所照会', '保管期限'];

/** Letters that came back, oldest first. */
export function ReturnedTable({ notices, selection, form, onAnswer }: ReturnedTableProps) {
  return (
    <ChoosableTable
      label="戻った通知"
      headings={headings}
      isChoosable={selection !== undefined}
      hasActions={onAnswer !== undefined}
    >
      {notices.map((notice) =>
        selection === undefined ? (
          <Table.Tr key={notice.noticeId}>
            <Cells notice={notice} onAnswer={onAnswer} />
          </Table.Tr>
        ) : (
          <SelectableRow
            key={notice.noticeId}
            id={notice.noticeId}
            label={notice.number}
            isChosen={selection.isChosen(notice.noticeId)}
            toggle={selection.toggle}
            form={form}
          >
            <Cells notice={notice} onAnswer={onAnswer} />
          </SelectableRow>
        ),
      )}
    </ChoosableTable>
  );
}

function Cells({ notice, onAnswer }: { notice: ReturnedLetter; onAnswer: ReturnedTableProps['onAnswer'] }) {
  const { number, undeliveredOn, addressInquiredOn, addressAnsweredOn } = notice;
  return (
    <>
      <Table.Td className={styles['number']}>
        <b>{number}</b>
        <span className={styles['second']}>
          <Anchor component={Link} to={`/ledger/${notice.bicycleId}`} inherit>
            {notice.managementNumber}
          </Anchor>
        </span>
      </Table.Td>
      <Table.Td>
        <b>{notice.recipientName}</b>
        <span className={styles['second']}>{addressLine(notice.recipientPostalCode, notice.recipientAddress)}</span>
      </Table.Td>
      <Table.Td className={styles['number']} data-label="返戻">
        {notice.undeliveredReasonLabel}
        <span className={styles['second']}>{undeliveredOn && formatWarekiShort(undeliveredOn)}</span>
      </Table.Td>
      <Table.Td className={styles['number']} data-label="住所照会">
        {addressInquiredOn === null ? '－' : `照会 ${formatWarekiShort(addressInquiredOn)}`}
        {addressAnsweredOn !== null && (
          <span className={styles['second']}>{`回答 ${formatWarekiShort(addressAnsweredOn)}`}</span>
        )}
      </Table.Td>
      <Table.Td className={styles['number']} data-label="保管期限">
        {formatWarekiShort(notice.retentionDeadlineOn)}
      </Table.Td>
      {onAnswer !== undefined && (
        <Table.Td ta="right">
          <Button size="compact-sm" aria-label={`${number} の回答を入力`} onClick={() => onAnswer(notice)}>
            回答を入力
          </Button>
        </Table.Td>
      )}
    </>
  );
}
