/** What is planned for the chosen bicycles, and the button that makes their list. */
import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FieldSelect } from '#app/components/field-select.tsx';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/components/outcome-note.tsx';
import styles from '#app/components/selection/selection-bar.module.css';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { kindChoices } from './kind-choices.ts';

type MakeListFormProps = { id: string; storageSiteId: string; bicycleIds: readonly string[] };

export function MakeListForm({ id, storageSiteId, bicycleIds }: MakeListFormProps) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  const [form, fields] = useForm<{ kind: string; note?: string | undefined; bicycleIds: string[] }>({
    id,
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddDisposal.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <fetcher.Form method="post" action="/disposals/made" {...getFormProps(form)} className={styles['bar']}>
      <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
      <OutcomeNote outcome={outcome} linkLabel="作成した処分リストを開く" />
      <CommandKey lastResult={result} />
      <input type="hidden" name="storageSiteId" value={storageSiteId} />
      {bicycleIds.map((bicycleId) => (
        <input key={bicycleId} type="hidden" name="bicycleIds" value={bicycleId} />
      ))}
      <Group gap="md" align="flex-start">
        <FieldSelect field={fields.kind} label="処分の区分" choices={kindChoices} size="sm" withAsterisk />
        <FieldText field={fields.note} label="備考（任意）" size="sm" maxLength={500} autoComplete="off" />
        <SubmitButton
          size="sm"
          mt={26}
          disabled={bicycleIds.length === 0}
          isPending={fetcher.state !== 'idle'}
        >{`${bicycleIds.length.toLocaleString('ja-JP')}台の処分リストを作成`}</SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
