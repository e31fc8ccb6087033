/** More bicycles than anybody reads through: go on, or narrow the search (requirement (18), row L8). */
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useSearchParams } from '@remix-run/react';

/** `onNarrow` leads back to the conditions. */
export function TooMany({ totalWords, onNarrow }: { totalWords: string; onNarrow(): void }) {
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  next.set('all', '1');
  return (
    <Paper withBorder p="lg" role="alert">
      <Stack gap="sm">
        <Title order={2} fz="1.25rem">{`${totalWords}見つかりました。このまま表示しますか？`}</Title>
        <Text>撤去日の幅、撤去場所、状態などで条件を足すと、早く見つかります。</Text>
        <Group>
          <Button onClick={onNarrow}>条件をしぼり込む</Button>
          <Button variant="default" component={Link} to={`/ledger?${next}`}>
            続行（すべて表示）
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
