import type { CashClose } from '@bicycles/schema/returns/cash-contracts';
import { denominations } from '@bicycles/schema/returns/count-coins';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import { formatYen } from '@bicycles/schema/text/yen';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import { OutcomeText } from '#app/components/outcome-text.tsx';
import styles from './cash.module.css';
import { signedYen } from './signed-yen.ts';

/** The close that stands: who counted what and when. */
export function ClosedDay({ close, mayReopen }: { close: CashClose; mayReopen: boolean }) {
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
