import { type CashClose, UndoCashClose } from '@bicycles/schema/cash/contracts';
import { denominations } from '@bicycles/schema/cash/count-coins';
import { formatInstant, formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Instant } from '@bicycles/schema/ground/values';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { OutcomeText } from '#app/parts/outcome-text.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import styles from './cash.module.css';
import { signedYen } from './signed-yen.ts';

type ClosedDayProps = {
  close: CashClose;
  mayReopen: boolean;
  /** Until when this person can take it back. */
  undoableUntil: Instant | null;
};

/** The close that stands: who counted what and when. */
export function ClosedDay({ close, mayReopen, undoableUntil }: ClosedDayProps) {
  const { id, countedYen, expectedYen, coins, differenceReason, closedByName, closedAt } = close;
  const difference = countedYen - expectedYen;
  return (
    <Paper withBorder p="md" component="section" aria-label="締めたレジ">
      <Group gap="xs">
        <IconLock aria-hidden />
        <Title order={2} fz="1.25rem">
          締めてあります
        </Title>
      </Group>
      <Text>
        {formatInstant(closedAt)}　{closedByName}
      </Text>
      <Text className={styles['sum']}>{formatYen(countedYen)}</Text>
      <OutcomeText isGood={difference === 0}>
        {difference === 0 ? '過不足はありません' : `過不足 ${signedYen(difference)}`}
      </OutcomeText>
      {differenceReason !== null && <Text>理由：{differenceReason}</Text>}
      {coins !== null && (
        <ul className={styles['pieces']}>
          {denominations
            .filter((yen) => (coins[`y${yen}`] ?? 0) > 0)
            .map((yen) => (
              <li key={yen}>
                {yen.toLocaleString('ja-JP')}円　{coins[`y${yen}`]}枚
              </li>
            ))}
        </ul>
      )}
      <Group mt="md" className={styles['noPrint']}>
        <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
          この控えを印刷
        </Button>
        {undoableUntil !== null && <UndoButton closeId={id} until={undoableUntil} />}
        {mayReopen && (
          <Button component={Link} to={`/cash/reopening/${id}?day=${close.businessDay}`} variant="default">
            レジを再開する
          </Button>
        )}
      </Group>
      {!mayReopen && (
        <Text size="sm" mt="xs" className={styles['noPrint']}>
          この後に手数料を受け取るときは、区の担当者に再開を依頼してください。
        </Text>
      )}
    </Paper>
  );
}

/** For the slip of a hand: no question, no reason, and the trail says who and when. */
function UndoButton({ closeId, until }: { closeId: string; until: Instant }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  return (
    <fetcher.Form method="post" action={commandPath(UndoCashClose)}>
      <CommandKey lastResult={result} />
      <input type="hidden" name="closeId" value={closeId} />
      <SubmitButton variant="default" isPending={fetcher.state !== 'idle'}>
        {`締めを取り消す（${formatTime(until)}まで）`}
      </SubmitButton>
      <FormErrors errors={result?.error?.[''] ?? undefined} />
    </fetcher.Form>
  );
}
