/** What went wrong and what to do next, in place of a screen. */
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from '@remix-run/react';
import { IconHome, IconRefresh } from '@tabler/icons-react';

type Words = { title: string; advice: string };

const wordsByStatus: Record<number, Words> = {
  403: {
    title: 'この画面は使えません',
    advice: 'この操作をする権限がありません。必要なときはシステム管理の担当者に連絡してください。',
  },
  404: { title: '見つかりません', advice: '画面か、探している記録がありません。一覧から選び直してください。' },
  503: { title: 'サーバーに接続できません', advice: '少し待ってから「もう一度読み込む」を押してください。' },
};
const unexpected: Words = {
  title: '画面を表示できません',
  advice: '「もう一度読み込む」を押してください。続くときは、今の時刻とともにシステム管理の担当者に知らせてください。',
};

/** Shows the Japanese message that a loader threw with the status; the texts above stand in for others. */
export function ErrorScreen() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, advice } = wordsByStatus[status] ?? unexpected;
  return (
    <Paper withBorder p="xl" maw={640} mx="auto" mt="xl" role="alert">
      <Stack>
        <Title order={2}>{title}</Title>
        <Text>{messageOf(error) ?? advice}</Text>
        <Group>
          <Button
            leftSection={<IconRefresh size={20} aria-hidden />}
            loading={state !== 'idle'}
            onClick={() => revalidate()}
          >
            もう一度読み込む
          </Button>
          <Button
            variant="default"
            component={Link}
            to="/"
            reloadDocument
            leftSection={<IconHome size={20} aria-hidden />}
          >
            はじめの画面へ
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** Our own loaders throw plain Japanese text; anything else is not for people. */
function messageOf(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error) || typeof error.data !== 'string') return undefined;
  return error.status >= 400 && /\p{sc=Hiragana}/u.test(error.data) ? error.data : undefined;
}
