/** 住所照会 of the chosen letters: the list for the residents' office, then that they were asked about. */
import { AddAddressInquiry } from '@bicycles/schema/notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FieldDay } from '#app/components/field-day.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { LeftOutList } from '#app/components/left-out-list.tsx';
import styles from '#app/components/selection/selection-bar.module.css';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { action } from './inquiries.ts';
import { InquiryListButtons } from './inquiry-list-buttons.tsx';

type InquiryBarProps = { noticeIds: readonly string[]; isAsked: boolean; today: Day };

export function InquiryBar({ noticeIds, isAsked, today }: InquiryBarProps) {
  const fetcher = useFetcher<typeof action>();
  const answer = fetcher.data;
  const result = answer?.result;
  const inquired = answer !== undefined && 'inquired' in answer ? answer.inquired : undefined;
  const [form, fields] = useForm<{ inquiredOn: string; noticeIds: string[] }>({
    lastResult: result,
    defaultValue: { inquiredOn: today },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddAddressInquiry.input }),
  });
  return (
    <div className={styles['bar']}>
      {inquired !== undefined && (
        <>
          <Text role="status" fw={700}>{`${inquired.count}件を照会済にしました`}</Text>
          <LeftOutList title="照会済にできなかった通知" leftOut={inquired.skipped} />
        </>
      )}
      <FormErrors errors={[...(form.errors ?? []), ...(fields.noticeIds.errors ?? [])]} />
      <Group gap="md">
        <InquiryListButtons noticeIds={noticeIds} />
        {!isAsked && (
          <fetcher.Form method="post" action="/notices/undelivered/inquiries" {...getFormProps(form)}>
            <CommandKey lastResult={result} />
            {noticeIds.map((noticeId) => (
              <input key={noticeId} type="hidden" name="noticeIds" value={noticeId} />
            ))}
            <Group gap="sm">
              <FieldDay field={fields.inquiredOn} label="照会日" size="sm" max={today} isInline />
              <SubmitButton size="sm" disabled={noticeIds.length === 0} isPending={fetcher.state !== 'idle'}>
                {`${noticeIds.length}件を照会済にする`}
              </SubmitButton>
            </Group>
          </fetcher.Form>
        )}
      </Group>
    </div>
  );
}
