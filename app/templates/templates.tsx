/** 文書様式 (rows N2, N3): every document that the system prints, and which of its templates is in use. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { ListTemplateKinds, type TemplateInUse, type TemplateKindInUse } from '@bicycles/schema/templates/contracts';
import { Anchor, Badge, Group, Paper, Stack, Table, Text, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { TemplateTabs } from './template-tabs.tsx';

export const handle: ScreenHandle = { title: '文書様式' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.read');
  return load(request, ListTemplateKinds, {});
}

export default function Templates() {
  const { kinds } = useLoaderData<typeof loader>();
  const [sought, setSought] = useState('');
  const shown = kinds.filter(({ title, description }) => `${title} ${description}`.includes(sought.trim()));
  return (
    <Stack gap="md">
      <TemplateTabs />
      <Paper withBorder p="lg">
        <TextInput
          label="文書を探す"
          placeholder="例 通知、受領書、リスト"
          leftSection={<IconSearch size={18} aria-hidden />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          maw={360}
          mb="sm"
        />
        {shown.length === 0 ? (
          <Text c="dimmed">「{sought}」を含む文書はありません。</Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>文書</Table.Th>
                <Table.Th w={90}>用紙</Table.Th>
                <Table.Th w="40%">使用中の様式</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((kind) => (
                <KindRow key={kind.kind} kind={kind} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
    </Stack>
  );
}

function KindRow({ kind: { kind, title, description, paper, inUse } }: { kind: TemplateKindInUse }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/templates/${kind}`} fw={700} display="inline-block" py={4}>
          {title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {description}
        </Text>
      </Table.Td>
      <Table.Td>{paper}</Table.Td>
      <Table.Td>
        {inUse.length === 0 ? (
          <Text c="dimmed">同梱の様式</Text>
        ) : (
          inUse.map((variant) => <InUse key={variant.name} variant={variant} />)
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function InUse({ variant: { name, version, since, byName } }: { variant: TemplateInUse }) {
  return (
    <Group gap="xs" wrap="wrap">
      <Badge variant="light" color="green" size="lg" tt="none" c="#14532d">
        {`${name} 第${version}版`}
      </Badge>
      {since !== null && (
        <Text size="sm">
          {formatInstant(since)}から {byName}
        </Text>
      )}
    </Group>
  );
}
