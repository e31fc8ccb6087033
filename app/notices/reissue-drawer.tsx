/** 再発行: one more letter, to the address as it stands in the ledger now. */

import type { Day } from '@bicycles/schema/ground/values';
import { AddReissue, type Notice } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Group, Input, Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskButtons } from '#app/parts/ask-buttons.tsx';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldDay } from '#app/parts/field-day.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { KindChoice } from './kind-choice.tsx';

type ReissueDrawerProps = {
  notice: Pick<Notice, 'noticeId' | 'number' | 'kind' | 'state'>;
  today: Day;
  onClose: () => void;
};

export function ReissueDrawer({ notice, today, onClose }: ReissueDrawerProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const [form, fields] = useForm<{ notifiedOn: string; reason: string }>({
    lastResult: result,
    defaultValue: { notifiedOn: today },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddReissue.input }),
    shouldRevalidate: 'onInput',
  });
  return (
    <AskDrawer title={`${notice.number} を再発行`} onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(AddReissue)} {...getFormProps(form)}>
        <Stack gap="sm">
          <FormErrors errors={form.errors} />
          <CommandKey lastResult={result} />
          <input type="hidden" name="noticeId" value={notice.noticeId} />
          <Text>
            台帳の今の宛名・住所で、新しい通知番号の通知書を1通作ります。
            {notice.state === 'made' && `発送前の ${notice.number} は取り消します。印刷済みなら捨ててください。`}
          </Text>
          <Group align="flex-start">
            <Input.Wrapper label="様式" labelElement="div" size="md" display="grid">
              <KindChoice chosen={notice.kind} />
            </Input.Wrapper>
            <FieldDay field={fields.notifiedOn} label="返還通知日" min={today} w={220} />
          </Group>
          <FieldText
            field={fields.reason}
            label="再発行の理由"
            placeholder="例 破損、紛失の申し出"
            maxLength={255}
            data-autofocus
            withAsterisk
          />
          <AskButtons submitLabel="再発行する" isPending={fetcher.state !== 'idle'} onClose={onClose} />
        </Stack>
      </fetcher.Form>
    </AskDrawer>
  );
}
