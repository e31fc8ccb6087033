/** 公示日, its last day and the number on the notice; then one press makes the 公示 of what is chosen. */
import { calendarDay } from '@bicycles/schema/deadline/calendar-day';
import {
  AddPublicNotice,
  type PublicNoticeKind,
  publicNoticeKindLabels,
} from '@bicycles/schema/public-notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FieldDay } from '#app/components/field-day.tsx';
import { FieldText } from '#app/components/field-text.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/components/outcome-note.tsx';
import styles from '#app/components/selection/selection-bar.module.css';
import { SubmitButton } from '#app/components/submit-button.tsx';

type MakeNoticeFormProps = { id: string; kind: PublicNoticeKind; bicycleIds: readonly string[]; today: Day };

/** 公示 stands on the board for two weeks, as those of the ward do; the clerk may set another day. */
const usualDays = 14;

export function MakeNoticeForm({ id, kind, bicycleIds, today }: MakeNoticeFormProps) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  const [form, fields] = useForm<{
    announcedOn: string;
    announcedUntil: string;
    number?: string | undefined;
    bicycleIds: string[];
  }>({
    id,
    lastResult: result,
    defaultValue: {
      announcedOn: today,
      announcedUntil: calendarDay(today).plus({ days: usualDays }).toISODate(),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddPublicNotice.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <fetcher.Form method="post" action="/public-notices" {...getFormProps(form)} className={styles['bar']}>
      <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
      <OutcomeNote outcome={outcome} linkLabel="作成した公示を開く" />
      <CommandKey lastResult={result} />
      <input type="hidden" name="kind" value={kind} />
      {bicycleIds.map((bicycleId) => (
        <input key={bicycleId} type="hidden" name="bicycleIds" value={bicycleId} />
      ))}
      <Group gap="md" align="flex-start">
        <FieldDay field={fields.announcedOn} label="公示日" size="sm" min={today} withAsterisk />
        <FieldDay field={fields.announcedUntil} label="公示の終わりの日" size="sm" min={today} withAsterisk />
        <FieldText
          field={fields.number}
          label="公告番号（任意）"
          description="空なら自動で付きます"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          size="sm"
          maxLength={30}
          autoComplete="off"
        />
        <SubmitButton
          size="sm"
          mt={26}
          disabled={bicycleIds.length === 0}
          isPending={fetcher.state !== 'idle'}
        >{`${bicycleIds.length.toLocaleString('ja-JP')}台の${publicNoticeKindLabels[kind]}を作成`}</SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
