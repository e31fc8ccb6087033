/** The form for a yard's 案内図, with a look at the chosen picture before it is sent. */
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Stack } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { FieldFile } from './field-file.tsx';
import { siteMapForm } from './picture-forms.ts';
import type { action } from './site-maps.ts';
import styles from './templates.module.css';

export function NewSiteMap({ storageSiteId, onDone }: { storageSiteId: string; onDone(): void }) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data?.result;
  const [address, setAddress] = useState<string>();
  const [form, fields] = useForm<z.output<typeof siteMapForm>>({
    id: 'new-site-map',
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: siteMapForm }),
  });
  const isDone = fetcher.state === 'loading' && result === undefined;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);
  return (
    <fetcher.Form method="post" action="/templates/site-maps" encType="multipart/form-data" {...getFormProps(form)}>
      <Stack gap="sm" maw={640}>
        <FormErrors errors={form.errors} />
        <input type="hidden" name="storageSiteId" value={storageSiteId} />
        <FieldFile
          field={fields.file}
          label="案内図の画像"
          description="PNGかJPEG、5MBまで。横と縦の割合は13対9くらいが収まりよく印刷されます"
          accept="image/png,image/jpeg"
          onChoose={(file) => setAddress(file && URL.createObjectURL(file))}
        />
        {address !== undefined && <img className={styles['picture']} src={address} alt="選んだ案内図" width={320} />}
        <CommandKey lastResult={result} />
        <Group>
          <SubmitButton isPending={fetcher.state !== 'idle'}>案内図を登録</SubmitButton>
        </Group>
      </Stack>
    </fetcher.Form>
  );
}
