/** 候補の絞り込み: which bicycles, and on what they are told; a press on 様式 asks anew at once. */
import type { Choices } from '@bicycles/schema/masters/contracts';
import { Group, Input, MultiSelect, Paper, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { IconFilter } from '@tabler/icons-react';
import { useRef } from 'react';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { CandidateFilter } from './candidate-filter.ts';
import { KindChoice } from './kind-choice.tsx';

type CandidateFilterFormProps = {
  filter: CandidateFilter;
  error: string | undefined;
  choices: Pick<Choices, 'places' | 'storageSites'>;
};

export function CandidateFilterForm({ filter, error, choices }: CandidateFilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  return (
    <Paper withBorder p="sm" component="section" aria-label="絞り込み">
      <Form method="get" action="/notices" ref={form}>
        <Group gap="sm" align="flex-start">
          <Input.Wrapper label="様式" labelElement="div" display="grid">
            <KindChoice chosen={filter.kind} onChoose={() => submit(form.current)} />
          </Input.Wrapper>
          <Several name="storageSiteIds" label="保管所" values={filter.storageSiteIds} choices={choices.storageSites} />
          <Several
            name="placeIds"
            label="撤去場所"
            values={filter.placeIds}
            choices={choices.places.map(({ id, label, isSelectable }) => ({
              id,
              label: isSelectable ? label : `${label}（合計）`,
            }))}
          />
          <TextInput
            type="date"
            w={150}
            name="removedFrom"
            label="撤去日（から）"
            size="sm"
            defaultValue={filter.removedFrom}
            error={error !== undefined}
          />
          <TextInput
            type="date"
            w={150}
            name="removedUntil"
            label="（まで）"
            size="sm"
            defaultValue={filter.removedUntil}
            error={error}
          />
          <SubmitButton size="sm" mt={26} variant="default" leftSection={<IconFilter size={18} aria-hidden />}>
            絞り込む
          </SubmitButton>
        </Group>
      </Form>
    </Paper>
  );
}

type SeveralProps = {
  name: string;
  label: string;
  values: string[];
  choices: readonly { id: string; label: string }[];
};

/** Any of several; none means all. */
function Several({ name, label, values, choices }: SeveralProps) {
  return (
    <MultiSelect
      name={name}
      label={label}
      placeholder={values.length === 0 ? 'すべて' : ''}
      defaultValue={values}
      data={choices.map(({ id, label: text }) => ({ value: id, label: text }))}
      hiddenInputValuesDivider=","
      searchable
      clearable
      size="sm"
      w={160}
      nothingFoundMessage="見つかりません"
      clearButtonProps={{ 'aria-label': '選択を消す' }}
    />
  );
}
