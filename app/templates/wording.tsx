/** 文言を変える (row N2): the texts of a document, beside the page as it would print. */
import { AddWording, GetTemplateKind, GetWording, standardVariant } from '@bicycles/schema/templates/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useFetcher, useLoaderData } from '@remix-run/react';
import { IconEye } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { z } from 'zod';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { PreviewPages } from './preview-pages.tsx';
import type { action as previewAction } from './previews.ts';
import { WordingField } from './wording-field.tsx';

export const handle: ScreenHandle = { title: '文言を変える' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'template.edit');
  const search = new URL(request.url).searchParams;
  const versionId = search.get('version') ?? undefined;
  const { kind, title, wordingBlocks } = await load(request, GetTemplateKind, { kind: params['kind'] ?? '' });
  const { wording } = await load(request, GetWording, { kind, versionId });
  return { kind, title, wordingBlocks, wording, versionId, name: search.get('name') ?? standardVariant };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddWording, ({ kind, name, version, versionId }) =>
    redirectWithMessage(`/templates/${kind}/trial?version=${versionId}`, `文言を変えました（${name} 第${version}版）`),
  );

export default function Wording() {
  const { kind, title, wordingBlocks, wording, versionId, name } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.output<typeof AddWording.input>>({
    lastResult: result,
    defaultValue: { kind, name, isForUse: true },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddWording.input }),
  });
  const texts = useRef<HTMLFormElement>(null);
  const { submit, data, state } = useFetcher<typeof previewAction>();
  const preview = () => {
    if (texts.current) submit(new FormData(texts.current), { method: 'post', action: '/templates/previews' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first preview once, later ones by the button
  useEffect(preview, []);
  return (
    <Grid gutter="lg">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Paper withBorder p="lg">
          <Form method="post" ref={texts} {...getFormProps(form)}>
            <Stack gap="md">
              <Title order={2}>{`${title}「${name}」の文言`}</Title>
              <FormErrors errors={form.errors} />
              {wordingBlocks.length === 0 && <Text>この文書には、ここで変えられる文言がありません。</Text>}
              {wordingBlocks.map((block) => (
                <WordingField key={block.key} block={block} text={wording[block.key] ?? ''} />
              ))}
              <FieldText field={fields.note} label="変えたところ" autoComplete="off" />
              <FieldCheck field={fields.isForUse} label="保存したらすぐに使う" />
              <Group>
                <SubmitButton>新しい版として保存</SubmitButton>
                <Button
                  variant="default"
                  leftSection={<IconEye size={18} aria-hidden />}
                  loading={state !== 'idle'}
                  onClick={preview}
                >
                  仕上がりを見る
                </Button>
                <Button component={Link} to={`/templates/${kind}`} variant="subtle">
                  やめる
                </Button>
              </Group>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="name" value={name} />
              {versionId !== undefined && <input type="hidden" name="versionId" value={versionId} />}
              <CommandKey lastResult={result} />
            </Stack>
          </Form>
        </Paper>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <PreviewPages preview={data} isBusy={state !== 'idle'} />
      </Grid.Col>
    </Grid>
  );
}
