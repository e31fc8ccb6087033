/** ログインの解除: who has to wait after wrong passwords, and the button that ends the wait. */
import { ListSignInHolds, ReleaseSignIn, type SignInHold } from '@bicycles/schema/session/contracts';
import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DateTime } from 'luxon';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { AskCommand } from '#app/parts/ask-command.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';

export const handle: ScreenHandle = { title: 'ログインの解除' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'sign-in.release');
  return load(request, ListSignInHolds, {});
}

export default function SignInHolds() {
  const { holds } = useLoaderData<typeof loader>();
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>ログインの解除</Title>
        <Text>
          パスワードを続けて間違えると、次に試せるまで待つ時間が延びます（長くても15分）。本人と確かめられたときは、ここで解除できます。
        </Text>
        {holds.length === 0 ? (
          <Text c="dimmed">いま待っている人はいません。</Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>待っている人・場所</Table.Th>
                <Table.Th ta="right">間違い</Table.Th>
                <Table.Th>次に試せる時刻</Table.Th>
                <Table.Th>操作</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {holds.map((hold) => (
                <Row key={`${hold.kind} ${hold.key}`} hold={hold} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Paper>
  );
}

function Row({ hold }: { hold: SignInHold }) {
  const name = nameOf(hold);
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={700}>{name}</Text>
        <Text size="sm" c="dimmed">
          {whereOf(hold)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">{`${hold.failures}回`}</Table.Td>
      <Table.Td>{DateTime.fromISO(hold.heldUntil, { zone: 'Asia/Tokyo' }).toFormat('H:mm:ss')}</Table.Td>
      <Table.Td>
        <AskCommand
          button={{ variant: 'default', 'aria-label': `${name}を解除` } as object}
          label="解除"
          title={`${name}の待ち時間を解除しますか`}
          command={ReleaseSignIn}
          about={{ kind: hold.kind, key: hold.key }}
          reasonLabel="解除の理由"
          submitLabel="解除する"
        >
          <Text>
            間違いの数え直しになり、すぐにログインを試せます。電話などで本人と確かめてから解除してください。理由は証跡に残ります。
          </Text>
        </AskCommand>
      </Table.Td>
    </Table.Tr>
  );
}

function nameOf({ kind, personName, login, address }: SignInHold): string {
  if (kind === 'address') return `場所 ${address}`;
  return personName ?? login ?? '登録のない名前';
}

function whereOf({ kind, login, address }: SignInHold): string {
  if (kind === 'address') return 'この場所から、いろいろな名前で間違えています';
  const from = kind === 'place' ? `${address} から` : 'ログインしたことのない場所から';
  return login === null ? from : `${login}（${from}）`;
}
