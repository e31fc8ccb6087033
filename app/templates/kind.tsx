/** One document (row N2): its variants with their versions, and what may stand in its template. */
import { can } from '@bicycles/schema/access';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { GetTemplateKind } from '@bicycles/schema/templates/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BuiltInTemplate } from './built-in-template.tsx';
import { TagTable } from './tag-table.tsx';
import { VariantCard } from './variant-card.tsx';

export const handle: ScreenHandle = { title: '文書様式' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'template.read');
  const [details, { places, storageSites }] = await Promise.all([
    load(request, GetTemplateKind, { kind: params['kind'] ?? '' }),
    load(request, ListChoices, { includeRetired: true }),
  ]);
  return { details, choices: { places, storageSites }, mayEdit: can(role, 'template.edit') };
}

export default function Kind() {
  const { details, choices, mayEdit } = useLoaderData<typeof loader>();
  const { kind, title, description, paper, variants, tags, pictures } = details;
  return (
    <Stack gap="lg">
      <div>
        <Button
          component={Link}
          to="/templates"
          variant="subtle"
          size="sm"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          ml={-12}
        >
          文書の一覧
        </Button>
        <Group justify="space-between" align="flex-end">
          <div>
            <Title order={2}>{title}</Title>
            <Text c="dimmed" maw="48rem">{`${description}（${paper}）`}</Text>
          </div>
          {mayEdit && (
            <Button
              component={Link}
              to={`/templates/${kind}/add`}
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              条件付きの様式を追加
            </Button>
          )}
        </Group>
      </div>
      {variants.map((variant) => (
        <VariantCard key={variant.name} kind={kind} variant={variant} choices={choices} mayEdit={mayEdit} />
      ))}
      <BuiltInTemplate details={details} mayEdit={mayEdit} />
      <TagTable tags={tags} pictures={pictures} />
    </Stack>
  );
}
