/** 住所照会 of the chosen letters: the list for the residents' office, then that they were asked about. */

import type { Day } from '@bicycles/schema/ground/values';
import { AddAddressInquiry } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldDay } from '#app/parts/field-day.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { LeftOutList } from '#app/parts/left-out-list.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import styles from '#app/parts/selection/selection-bar.module.css';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { InquiryListButtons } from './inquiry-list-buttons.tsx';

type InquiryBarProps = { noticeIds: readonly string[]; isAsked: boolean; today: Day };

export function InquiryBar({ noticeIds, isAsked, today }: InquiryBarProps) {
  const fetcher = useFetcher<CommandAnswer<typeof AddAddressInquiry>>();
  const { result, done: inquired } = fetcher.data ?? {};
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
          <fetcher.Form method="post" action={commandPath(AddAddressInquiry)} {...getFormProps(form)}>
            <CommandKey lastResult={result} />
            <ChosenIds name="noticeIds" ids={noticeIds} />
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
