/** 候補の絞り込み: yard, days of removal, and up to which 保管期限. */
import { Group, NativeSelect, Paper, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { CandidateFilter } from './candidate-filter.ts';

type CandidateFilterFormProps = {
  action: string;
  filter: CandidateFilter;
  error: string | undefined;
  sites: readonly { id: string; shortName: string }[];
  /** More fields of the same form. */
  children?: ReactNode;
};

export function CandidateFilterForm({ action, filter, error, sites, children }: CandidateFilterFormProps) {
  return (
    <Paper withBorder p="sm" component="section" aria-label="絞り込み">
      <Form method="get" action={action}>
        <Group gap="sm" align="flex-start">
          <NativeSelect
            name="site"
            label="保管所"
            size="sm"
            defaultValue={filter.site}
            data={[
              { value: '', label: 'すべて' },
              ...sites.map(({ id, shortName }) => ({ value: id, label: shortName })),
            ]}
          />
          <DayBox name="removedFrom" label="撤去日（から）" value={filter.removedFrom} error={error !== undefined} />
          <DayBox name="removedUntil" label="（まで）" value={filter.removedUntil} error={error} />
          <DayBox name="deadlineUntil" label="保管期限（まで）" value={filter.deadlineUntil} />
          {children}
          <SubmitButton size="sm" mt={26} variant="default" leftSection={<IconFilter size={18} aria-hidden />}>
            絞り込む
          </SubmitButton>
        </Group>
      </Form>
    </Paper>
  );
}

type DayBoxProps = { name: string; label: string; value: string; error?: string | boolean | undefined };

const DayBox = ({ name, label, value, error }: DayBoxProps) => (
  <TextInput type="date" w={150} size="sm" name={name} label={label} defaultValue={value} error={error} />
);
