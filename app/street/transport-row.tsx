import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { Choice } from '@bicycles/schema/masters/contracts';
import { CancelLoading, type TransportItem } from '@bicycles/schema/street/transport-contracts';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { ConditionForm } from './condition-form.tsx';
import styles from './street.module.css';

type TransportRowProps = { item: TransportItem; marks: readonly Choice[]; mayLoad: boolean };

/** One bicycle of the truck, or one that waits for it. */
export function TransportRow({ item, marks, mayLoad }: TransportRowProps) {
  const [isNoting, setNoting] = useState(false);
  const { tagNumber, managementNumber, placeName, look, removedAt, loadedAt, crew, photoId } = item;
  const condition = [item.conditionMarks.join('、'), item.conditionMemo].filter(Boolean).join('　');
  return (
    <Paper
      component="li"
      withBorder
      p="sm"
      className={styles[loadedAt === null ? 'waiting' : 'ready']}
      aria-label={managementNumber}
    >
      <Group wrap="nowrap" align="flex-start" gap="sm">
        {photoId === null ? (
          <div className={styles['thumbnail']}>写真なし</div>
        ) : (
          <img className={styles['thumbnail']} src={`/photos/${photoId}/image?width=320`} alt="" loading="lazy" />
        )}
        <div>
          <Text fw={700} size="xl">
            {managementNumber}
          </Text>
          <Text>
            {placeName}
            {look !== '' && `　${look}`}
          </Text>
          <Text size="sm">
            札 {tagNumber}　{loadedAt === null ? `${formatTime(removedAt)} 撤去` : `${formatTime(loadedAt)} 積込`}
            {crew !== null && `　${crew}`}
          </Text>
          {condition !== '' && <Text fw={700}>{condition}</Text>}
        </div>
      </Group>
      {mayLoad && loadedAt !== null && (
        <Group mt="sm" gap="xs" grow>
          <Button
            h={60}
            variant="default"
            onClick={() => setNoting(true)}
            aria-label={`${managementNumber} の状況メモ`}
          >
            状況メモ
          </Button>
          <Unload item={item} />
        </Group>
      )}
      {isNoting && (
        <AskDrawer title={`${managementNumber} の状況`} onClose={() => setNoting(false)}>
          <ConditionForm item={item} marks={marks} />
        </AskDrawer>
      )}
    </Paper>
  );
}

function Unload({ item: { bicycleId, managementNumber } }: { item: TransportItem }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  return (
    <fetcher.Form method="post" action={commandPath(CancelLoading)}>
      <CommandKey lastResult={result} />
      <input type="hidden" name="bicycleId" value={bicycleId} />
      <SubmitButton
        h={60}
        fullWidth
        variant="default"
        isPending={fetcher.state !== 'idle'}
        aria-label={`${managementNumber} の積込を取消`}
      >
        積込を取消
      </SubmitButton>
      {result?.error?.['']?.map((message) => (
        <Text key={message} role="alert" c="red.9">
          {message}
        </Text>
      ))}
    </fetcher.Form>
  );
}
