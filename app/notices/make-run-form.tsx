/** 「58通を作成」: the day on the letters, and the run. Many letters are asked about once more. */

import type { Day } from '@bicycles/schema/ground/values';
import { AddNoticeRun, type NoticeKind } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useFetcher } from '@remix-run/react';
import { type MouseEvent, useState } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldDay } from '#app/parts/field-day.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';
import styles from '#app/parts/selection/selection-bar.module.css';
import { KindChoice } from './kind-choice.tsx';

/** More letters than a person folds by mistake. */
const askedFrom = 51;

type MakeRunFormProps = {
  id: string;
  bicycleIds: readonly string[];
  today: Day;
  /** Fixed by the list, or chosen here. */
  kind: NoticeKind | 'choose';
};

export function MakeRunForm({ id, bicycleIds, today, kind }: MakeRunFormProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const isAlive = useMounted();
  const [isAsking, setAsking] = useState(false);
  const [form, fields] = useForm<{ notifiedOn: string; bicycleIds: string[] }>({
    id,
    lastResult: result,
    defaultValue: { notifiedOn: today },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddNoticeRun.input }),
    shouldRevalidate: 'onInput',
  });
  const count = bicycleIds.length.toLocaleString('ja-JP');
  const askFirst = (event: MouseEvent) => {
    if (bicycleIds.length < askedFrom) return;
    event.preventDefault();
    setAsking(true);
  };
  return (
    <fetcher.Form method="post" action="/notices" {...getFormProps(form)} className={styles['bar']}>
      <FormErrors errors={[...(form.errors ?? []), ...(fields.bicycleIds.errors ?? [])]} />
      <CommandKey lastResult={result} />
      <ChosenIds name="bicycleIds" ids={bicycleIds} />
      <Group gap="md">
        {kind === 'choose' ? <KindChoice /> : <input type="hidden" name="kind" value={kind} />}
        <FieldDay field={fields.notifiedOn} label="返還通知日" size="sm" min={today} isInline />
        <Button
          type="submit"
          size="sm"
          disabled={bicycleIds.length === 0 || !isAlive}
          loading={fetcher.state !== 'idle'}
          onClick={askFirst}
        >{`${count}通を作成`}</Button>
      </Group>
      {/* Title in the body: Mantine's own header counts as a second banner of the page. */}
      <Modal.Root opened={isAsking} onClose={() => setAsking(false)} centered>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body p="lg">
            <Modal.Title fz="lg" fw={700} mb="sm">{`${count}通を作成しますか`}</Modal.Title>
            <Text mb="md">
              作成は裏で進み、そのあいだ別の画面で仕事を続けられます。発送前なら、あとから取り消せます。
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsking(false)}>
                キャンセル
              </Button>
              <Button type="submit" form={id} data-autofocus onClick={() => setAsking(false)}>
                続行
              </Button>
            </Group>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </fetcher.Form>
  );
}
