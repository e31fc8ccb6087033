/** 試し刷り (row N2): a version on made-up data, on the screen and as PDF, before it is taken into use. */
import { can } from '@bicycles/schema/access';
import {
  GetTemplateKind,
  PrintTemplateTrial,
  type TrialExample,
  trialExampleLabels,
  trialExamples,
} from '@bicycles/schema/templates/contracts';
import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData } from '@remix-run/react';
import { IconArrowLeft, IconFileTypePdf } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { PaperForm } from '#app/parts/paper-form.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { PreviewPages } from './preview-pages.tsx';
import type { action } from './previews.ts';
import styles from './templates.module.css';
import { UseVersion } from './use-version.tsx';

export const handle: ScreenHandle = { title: '試し刷り' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'template.read');
  const { kind, title, variants } = await load(request, GetTemplateKind, { kind: params['kind'] ?? '' });
  const versionId = new URL(request.url).searchParams.get('version');
  const variant = variants.find(({ versions }) => versions.some(({ id }) => id === versionId));
  const version = variant?.versions.find(({ id }) => id === versionId);
  return { kind, title, variant: variant ?? null, version: version ?? null, mayEdit: can(role, 'template.edit') };
}

export default function Trial() {
  const { kind, title, variant, version, mayEdit } = useLoaderData<typeof loader>();
  const [example, setExample] = useState<TrialExample>('sample');
  const { submit, data, state } = useFetcher<typeof action>();
  const versionId = version?.id;
  useEffect(() => {
    submit(
      { kind, example, ...(versionId !== undefined && { versionId }) },
      { method: 'post', action: '/templates/previews' },
    );
  }, [submit, kind, example, versionId]);
  return (
    <Stack gap="md">
      <Button
        component={Link}
        to={`/templates/${kind}`}
        variant="subtle"
        size="sm"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        ml={-12}
        style={{ alignSelf: 'flex-start' }}
      >
        {title}
      </Button>
      <Paper withBorder p="lg">
        <Group justify="space-between">
          <Title order={2}>
            {version === null ? `${title} 同梱の様式` : `${title} ${variant?.name} 第${version.version}版`}
          </Title>
          <Group gap="xs">
            <TrialPdf kind={kind} versionId={versionId} example={example} />
            {mayEdit && variant !== null && version !== null && !version.isActive && (
              <UseVersion variant={variant.name} version={version} versions={variant.versions} isLarge />
            )}
          </Group>
        </Group>
        <Text mt="xs">見本の値で印刷しています。実在の人の情報は使っていません。</Text>
        <SegmentedControl
          mt="sm"
          aria-label="見本の種類"
          className={styles['examples']}
          value={example}
          onChange={(value) => setExample(trialExamples.find((known) => known === value) ?? 'sample')}
          data={trialExamples.map((value) => ({ value, label: trialExampleLabels[value] }))}
        />
      </Paper>
      <PreviewPages preview={data} isBusy={state !== 'idle'} />
    </Stack>
  );
}

function TrialPdf({
  kind,
  versionId,
  example,
}: {
  kind: string;
  versionId: string | undefined;
  example: TrialExample;
}) {
  return (
    <PaperForm paper={PrintTemplateTrial} about={{ kind, versionId, example }}>
      <Button type="submit" variant="default" leftSection={<IconFileTypePdf size={20} aria-hidden />}>
        PDFを開く
      </Button>
    </PaperForm>
  );
}
