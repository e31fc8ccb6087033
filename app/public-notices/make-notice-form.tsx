/** 公示日, its last day and the number on the notice; then the 公示 is looked at, and made when the question is answered. */

import type { Day } from '@bicycles/schema/ground/values';
import {
  type NoticePreview,
  PreviewPublicNotice,
  type PublicNoticeKind,
  publicNoticeKindLabels,
} from '@bicycles/schema/public-notices/contracts';
import { earliestEndOf } from '@bicycles/schema/public-notices/may-announce-on';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useFetcher } from '@remix-run/react';
import { useCallback, useEffect, useState } from 'react';
import { FieldDay } from '#app/parts/field-day.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { type Outcome, OutcomeNote } from '#app/parts/outcome-note.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import styles from '#app/parts/selection/selection-bar.module.css';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { PublishQuestion } from './publish-question.tsx';

type MakeNoticeFormProps = {
  id: string;
  kind: PublicNoticeKind;
  bicycleIds: readonly string[];
  today: Day;
  minimumDays: number;
};

type PreviewAnswer = FormAnswer & { preview?: NoticePreview };

export function MakeNoticeForm({ id, kind, bicycleIds, today, minimumDays }: MakeNoticeFormProps) {
  const fetcher = useFetcher<PreviewAnswer>();
  const isAlive = useMounted();
  const [preview, setPreview] = useState<NoticePreview>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [form, fields] = useForm<{
    announcedOn: string;
    announcedUntil: string;
    number?: string | undefined;
    bicycleIds: string[];
  }>({
    id,
    lastResult: fetcher.data?.result,
    defaultValue: { announcedOn: today, announcedUntil: earliestEndOf(today, minimumDays) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: PreviewPublicNotice.input }),
    shouldRevalidate: 'onInput',
  });
  useEffect(() => setPreview(fetcher.data?.preview), [fetcher.data]);
  const close = useCallback(() => setPreview(undefined), []);
  const showOutcome = useCallback((made: Outcome) => {
    setOutcome(made);
    setPreview(undefined);
  }, []);
  return (
    <>
      <fetcher.Form method="post" action="/public-notices/preview" {...getFormProps(form)} className={styles['bar']}>
        <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
        <OutcomeNote outcome={outcome} linkLabel="作成した公示を開く" />
        <input type="hidden" name="kind" value={kind} />
        <ChosenIds name="bicycleIds" ids={bicycleIds} />
        <Group gap="md" align="flex-start">
          <FieldDay field={fields.announcedOn} label="公示日" size="sm" min={today} withAsterisk />
          <FieldDay
            field={fields.announcedUntil}
            label={`公示の終わりの日（${minimumDays}日以上）`}
            size="sm"
            min={today}
            withAsterisk
          />
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
            disabled={bicycleIds.length === 0 || !isAlive}
            isPending={fetcher.state !== 'idle'}
          >{`${bicycleIds.length.toLocaleString('ja-JP')}台の${publicNoticeKindLabels[kind]}を確かめる`}</SubmitButton>
        </Group>
      </fetcher.Form>
      {preview !== undefined && (
        <PublishQuestion
          preview={preview}
          bicycleIds={bicycleIds}
          number={fields.number.value}
          onCancel={close}
          onOutcome={showOutcome}
        />
      )}
    </>
  );
}
