/** 住所照会の回答: the new address, or that none was found. */

import type { Day } from '@bicycles/schema/ground/values';
import { AnswerAddressInquiry } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AddressFields } from '#app/parts/address-fields.tsx';
import { AskButtons } from '#app/parts/ask-buttons.tsx';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldDay } from '#app/parts/field-day.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { addressLine } from './address-line.ts';
import type { ReturnedLetter } from './returned-table.tsx';

type AnswerDrawerProps = { notice: ReturnedLetter; today: Day; onClose: () => void };
type Fields = { answeredOn: string; name?: string; postalCode?: string; address?: string; note?: string };

export function AnswerDrawer({ notice, today, onClose }: AnswerDrawerProps) {
  const fetcher = useFetcher<CommandAnswer<typeof AnswerAddressInquiry>>();
  const result = fetcher.data?.result;
  const [isFound, setFound] = useState(true);
  const [form, fields] = useForm<Fields>({
    lastResult: result,
    defaultValue: { answeredOn: today },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AnswerAddressInquiry.input }),
    shouldRevalidate: 'onInput',
  });
  const isAnswered = fetcher.data?.done !== undefined;
  useEffect(() => {
    if (isAnswered) onClose();
  }, [isAnswered, onClose]);
  return (
    <AskDrawer title={`${notice.number} の住所照会の回答`} onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(AnswerAddressInquiry)} {...getFormProps(form)}>
        <Stack gap="sm">
          <Text>
            {`${notice.recipientName ?? ''}　戻った住所：`}
            {addressLine(notice.recipientPostalCode, notice.recipientAddress)}
          </Text>
          <FormErrors errors={form.errors} />
          <CommandKey lastResult={result} />
          <input type="hidden" name="noticeId" value={notice.noticeId} />
          {isFound && <input type="hidden" name="isFound" value="on" />}
          <Group align="flex-start">
            <Input.Wrapper label="回答" labelElement="div" size="md">
              <SegmentedControl
                aria-label="回答"
                color="ai.7"
                display="flex"
                size="md"
                data-autofocus
                value={isFound ? 'found' : 'none'}
                onChange={(value) => setFound(value === 'found')}
                data={[
                  { value: 'found', label: '新しい住所が判明' },
                  { value: 'none', label: '判明せず' },
                ]}
              />
            </Input.Wrapper>
            <FieldDay
              field={fields.answeredOn}
              label="回答日"
              min={notice.addressInquiredOn ?? undefined}
              max={today}
              w={200}
            />
          </Group>
          {isFound && (
            <>
              <AddressFields postalCode={fields.postalCode} address={fields.address} whose="新しい" />
              <FieldText
                field={fields.name}
                label="氏名（変わったとき）"
                placeholder={notice.recipientName ?? ''}
                maxLength={60}
                autoComplete="off"
              />
            </>
          )}

          <FieldText field={fields.note} label="備考" maxLength={255} autoComplete="off" />

          <AskButtons submitLabel="回答を登録" isPending={fetcher.state !== 'idle'} onClose={onClose} />
        </Stack>
      </fetcher.Form>
    </AskDrawer>
  );
}
