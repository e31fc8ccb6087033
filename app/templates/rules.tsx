/** 様式の使い分け (row N3): which template goes out when, and a try-out that says which and why. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { ListTemplateKinds, type TemplateKindInUse } from '@bicycles/schema/templates/contracts';
import { Anchor, Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { AmbiguousRules } from './ambiguous-rules.tsx';
import { type ConditionChoices, conditionsText } from './conditions-text.ts';
import { RuleTrial } from './rule-trial.tsx';
import { TemplateTabs } from './template-tabs.tsx';

export const handle: ScreenHandle = { title: '様式の使い分け' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.read');
  const [{ kinds }, { places, storageSites, today }] = await Promise.all([
    load(request, ListTemplateKinds, {}),
    load(request, ListChoices, {}),
  ]);
  return { kinds, today, choices: { places, storageSites } };
}

export default function Rules() {
  const { kinds, today, choices } = useLoaderData<typeof loader>();
  const ruled = kinds.filter(({ inUse }) => inUse.length > 0);
  return (
    <Stack gap="lg">
      <TemplateTabs />
      <RuleTrial kinds={kinds} choices={choices} today={today} />
      <AmbiguousRules kinds={ruled} />
      <Paper withBorder p="lg">
        <Title order={2} mb="xs">
          使用中の様式と条件
        </Title>
        <Text mb="sm">
          当てはまる様式のうち、条件の数が多いものを使います。同じ数なら優先度の大きいもの、どれも当てはまらなければ同梱の様式です。
        </Text>
        {ruled.length === 0 ? (
          <Text c="dimmed">
            すべての文書が同梱の様式で印刷されます。文書を開き「条件付きの様式を追加」で使い分けを始められます。
          </Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>文書</Table.Th>
                <Table.Th>様式</Table.Th>
                <Table.Th>条件</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {ruled.map((kind) => (
                <KindRules key={kind.kind} kind={kind} choices={choices} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
    </Stack>
  );
}

function KindRules({ kind: { kind, title, inUse }, choices }: { kind: TemplateKindInUse; choices: ConditionChoices }) {
  return inUse.map(({ versionId, name, version, conditions }, index) => (
    <Table.Tr key={versionId}>
      {index === 0 && (
        <Table.Td rowSpan={inUse.length} style={{ verticalAlign: 'top' }}>
          <Anchor component={Link} to={`/templates/${kind}`} display="inline-block" py={4}>
            {title}
          </Anchor>
        </Table.Td>
      )}
      <Table.Td>{`${name} 第${version}版`}</Table.Td>
      <Table.Td>{conditionsText(conditions, choices)}</Table.Td>
    </Table.Tr>
  ));
}
