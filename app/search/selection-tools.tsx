/** How many are chosen, and what can be done with them; the set goes in the body, never in an address. */
import { Button, Group, Text } from '@mantine/core';
import { Form } from '@remix-run/react';
import { IconFileExport, IconListCheck, IconRecycle } from '@tabler/icons-react';
import styles from './results.module.css';
import type { Selection } from './use-selection.ts';

type SelectionToolsProps = {
  selection: Selection;
  total: number;
  /** `total` as the clerk reads it: 「123件」「10,000件以上」. */
  totalWords: string;
  rights: { export: boolean; bulk: boolean; disposal: boolean };
};

export function SelectionTools({ selection, total, totalWords, rights }: SelectionToolsProps) {
  const { count, isWhole, set } = selection;
  const works = [
    ...(rights.export ? [{ path: '/ledger/export', label: '出力・印刷', Icon: IconFileExport }] : []),
    ...(rights.bulk ? [{ path: '/ledger/bulk', label: '一括処理', Icon: IconListCheck }] : []),
    ...(rights.disposal ? [{ path: '/disposals/new', label: '処分リスト', Icon: IconRecycle }] : []),
  ];
  if (works.length === 0) return null;
  return (
    <Group className={styles['tools']} role="group" aria-label="選択した自転車">
      <Text role="status">{isWhole ? `${totalWords}すべてを選択` : `${count.toLocaleString('ja-JP')}件を選択`}</Text>
      {!isWhole && count < total && (
        <Button size="compact-md" variant="default" onClick={selection.chooseWhole}>
          検索結果すべて
        </Button>
      )}
      {set !== undefined && (
        <Button size="compact-md" variant="default" onClick={selection.chooseNone}>
          外す
        </Button>
      )}
      <Form method="post" className={styles['work']}>
        <input type="hidden" name="set" value={JSON.stringify(set ?? null)} />
        <Group gap="xs">
          {works.map(({ path, label, Icon }) => (
            <Button
              key={path}
              type="submit"
              formAction={path}
              size="compact-md"
              variant={set === undefined ? 'default' : 'filled'}
              disabled={set === undefined}
              leftSection={<Icon size={18} aria-hidden />}
            >
              {label}
            </Button>
          ))}
        </Group>
      </Form>
    </Group>
  );
}
