/** What was found: how many, the page, and the way to the other pages. */
import type { SearchBicycles } from '@bicycles/schema/ledger/contracts';
import type { Day } from '@bicycles/schema/values';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link, useNavigation, useSearchParams } from '@remix-run/react';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { z } from 'zod';
import { ResultCards } from './result-cards.tsx';
import { ResultTable } from './result-table.tsx';

type Result = z.infer<typeof SearchBicycles.output>;
type SearchResultsProps = { result: Result; page: number; today: Day };

export function SearchResults({ result: { bicycles, total, pageSize }, page, today }: SearchResultsProps) {
  const { state } = useNavigation();
  const first = (page - 1) * pageSize + 1;
  const range = total > pageSize ? `（${first}～${Math.min(total, page * pageSize)}件目を表示）` : '';
  return (
    <Stack gap="xs" aria-busy={state === 'loading'} component="section" aria-label="検索結果">
      <Group justify="space-between">
        <Text role="status" fw={700} fz="lg">
          {total === 0 ? '該当する自転車はありません' : `${total.toLocaleString('ja-JP')}件${range}`}
        </Text>
        <Text c="dimmed" size="sm" visibleFrom="lg">
          ↑↓ で選び、Enter で開きます
        </Text>
      </Group>
      {total === 0 ? (
        <NothingFound />
      ) : (
        <>
          <ResultTable bicycles={bicycles} today={today} />
          <ResultCards bicycles={bicycles} today={today} />
          <Pages page={page} pages={Math.ceil(total / pageSize)} />
        </>
      )}
    </Stack>
  );
}

function NothingFound() {
  return (
    <Paper withBorder p="lg">
      <Text>
        条件を減らすか、撤去日の幅を広げてください。色は見る人で変わります。防犯登録番号は下4桁だけでも探せます。撤去されたばかりの自転車は、二次登録が済むまで色や番号では見つかりません。
      </Text>
    </Paper>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const [parameters] = useSearchParams();
  if (pages <= 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(parameters);
    next.set('page', String(number));
    return `/ledger?${next}`;
  };
  return (
    <Group component="nav" aria-label="ページ" justify="center">
      {page > 1 && (
        <Button variant="default" component={Link} to={to(page - 1)} leftSection={<IconChevronLeft aria-hidden />}>
          前のページ
        </Button>
      )}
      <Text>{`${page} / ${pages}ページ`}</Text>
      {page < pages && (
        <Button variant="default" component={Link} to={to(page + 1)} rightSection={<IconChevronRight aria-hidden />}>
          次のページ
        </Button>
      )}
    </Group>
  );
}
