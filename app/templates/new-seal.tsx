/** The form for a new 公印. */
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Stack, Title } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import type { z } from 'zod';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { FieldFile } from './field-file.tsx';
import { sealForm } from './picture-forms.ts';
import type { action } from './seals.ts';

export function NewSeal() {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data?.result;
  const [form, fields] = useForm<z.output<typeof sealForm>>({
    id: 'new-seal',
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: sealForm }),
  });
  return (
    <fetcher.Form method="post" action="/templates/seals" encType="multipart/form-data" {...getFormProps(form)}>
      <Stack gap="sm" maw={640}>
        <Title order={3}>新しい公印を登録</Title>
        <FormErrors errors={form.errors} />
        <FieldFile
          field={fields.file}
          label="印影の画像"
          description="背景が透明なPNG。縦横200画素以上、1MBまで。20mm角で印刷されます"
          accept="image/png"
        />
        <FieldText field={fields.note} label="変えたところ" autoComplete="off" />
        <CommandKey lastResult={result} />
        <Group>
          <SubmitButton isPending={fetcher.state !== 'idle'}>公印を登録</SubmitButton>
        </Group>
      </Stack>
    </fetcher.Form>
  );
}
