/** What is planned for the chosen bicycles, and the button that makes their list. */
import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldSelect } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/parts/outcome-note.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import styles from '#app/parts/selection/selection-bar.module.css';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { kindChoices } from './kind-choices.ts';

type MakeListFormProps = { id: string; storageSiteId: string; bicycleIds: readonly string[] };

export function MakeListForm({ id, storageSiteId, bicycleIds }: MakeListFormProps) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  const isAlive = useMounted();
  const [form, fields] = useForm<{ kind: string; note?: string | undefined; bicycleIds: string[] }>({
    id,
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddDisposal.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <fetcher.Form method="post" action={commandPath(AddDisposal)} {...getFormProps(form)} className={styles['bar']}>
      <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
      <OutcomeNote outcome={outcome} linkLabel="作成した処分リストを開く" />
      <CommandKey lastResult={result} />
      <input type="hidden" name="storageSiteId" value={storageSiteId} />
      <ChosenIds name="bicycleIds" ids={bicycleIds} />
      <Group gap="md" align="flex-start">
        <FieldSelect field={fields.kind} label="処分の区分" choices={kindChoices} size="sm" withAsterisk />
        <FieldText field={fields.note} label="備考（任意）" size="sm" maxLength={500} autoComplete="off" />
        <SubmitButton
          size="sm"
          mt={26}
          disabled={bicycleIds.length === 0 || !isAlive}
          isPending={fetcher.state !== 'idle'}
        >{`${bicycleIds.length.toLocaleString('ja-JP')}台の処分リストを作成`}</SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
