/** What was found: how many, the page, what to do with it, and the way to the other pages. */

import { askedAboveRows } from '@bicycles/schema/export/contracts';
import type { Day } from '@bicycles/schema/ground/values';
import type { SearchConditions } from '@bicycles/schema/search/conditions';
import { pageSize, type SearchPage } from '@bicycles/schema/search/contracts';
import { Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigation } from '@remix-run/react';
import { PageLinks } from '#app/parts/page-links.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import type { ColumnName } from './column-names.ts';
import { ResultCards } from './result-cards.tsx';
import { ResultTable } from './result-table.tsx';
import styles from './results.module.css';
import { SelectionTools } from './selection-tools.tsx';
import { TooMany } from './too-many.tsx';
import { useSelection } from './use-selection.ts';

type FoundProps = {
  result: SearchPage;
  conditions: SearchConditions;
  page: number;
  columns: ColumnName[];
  today: Day;
  rights: { export: boolean; bulk: boolean; disposal: boolean; seesOwners: boolean };
  /** The person has answered 続行 for this search. */
  goesOn: boolean;
  onNarrow(): void;
};

export function Found({ result, conditions, page, columns, today, rights, goesOn, onNarrow }: FoundProps) {
  const { state } = useNavigation();
  const selection = useSelection(result, { conditions });
  const { bicycles, total, isCapped } = result;
  const totalWords = `${total.toLocaleString('ja-JP')}件${isCapped ? '以上' : ''}`;
  if (total === 0) return <NothingFound />;
  if (total > askedAboveRows && !goesOn) return <TooMany totalWords={totalWords} onNarrow={onNarrow} />;
  return (
    <Stack gap="xs" aria-busy={state === 'loading'} component="section" aria-label="検索結果">
      <Paper withBorder px="sm" py="xs" className={styles['bar']}>
        <Group gap="xs">
          <Text role="status" fw={700} fz="lg" mr="xs">
            {totalWords}
          </Text>
          <SelectionTools selection={selection} total={total} totalWords={totalWords} rights={rights} />
          <ColumnChooser columns={columns} seesOwners={rights.seesOwners} />
        </Group>
      </Paper>
      <ResultTable bicycles={bicycles} columns={columns} today={today} selection={selection} />
      <ResultCards bicycles={bicycles} today={today} selection={selection} />
      <div className={styles['end']}>
        <Text c="dimmed" size="sm">
          {rangeWords(result, page)}
          <span className={styles['keys']}>↑↓ で移動、Space で選択、Enter で開きます</span>
        </Text>
        <PageLinks page={page} pages={Math.ceil(total / pageSize)} />
      </div>
    </Stack>
  );
}

function rangeWords({ total, bicycles }: SearchPage, page: number): string {
  const before = (page - 1) * pageSize;
  return total > pageSize ? `${before + 1}～${before + bicycles.length}件目を表示　` : '';
}

function NothingFound() {
  return (
    <Paper withBorder p="lg" component="section" aria-label="検索結果">
      <Text role="status" fw={700} fz="lg" mb="xs">
        該当する自転車はありません
      </Text>
      <Text>
        条件を減らすか、撤去日の幅を広げてください。色は見る人で変わります。防犯登録番号は下4桁だけでも探せます。撤去されたばかりの自転車は、二次登録が済むまで色や番号では見つかりません。
      </Text>
    </Paper>
  );
}
