/** The revision that a form may overwrite, and what to do when somebody else was faster (rows L8, R3). */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import { useRevalidator } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { lookChanges } from '#app/parts/bicycle-look/look-changes.ts';
import { eventLabelOf } from './event-label.ts';

type RevisionFieldProps = { bicycle: Bicycle; lastResult: SubmissionResult<string[]> | undefined };

/**
 * After a refusal the row is read again. What others changed is shown, what was typed stays, and the
 * newer revision counts as seen only when the clerk says so.
 */
export function RevisionField({ bicycle, lastResult }: RevisionFieldProps) {
  const [seen, setSeen] = useState(bicycle);
  const { revalidate } = useRevalidator();
  const isRefused = lastResult?.status === 'error';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal asks for the row once
  useEffect(() => {
    if (isRefused) revalidate();
  }, [isRefused, lastResult, revalidate]);

  return (
    <>
      <input type="hidden" name="bicycleId" value={bicycle.id} />
      <input type="hidden" name="revision" value={seen.revision} />
      {seen.revision !== bicycle.revision && (
        <ChangedMeanwhile seen={seen} present={bicycle} onSeen={() => setSeen(bicycle)} />
      )}
    </>
  );
}

type ChangedMeanwhileProps = { seen: Bicycle; present: Bicycle; onSeen(): void };

function ChangedMeanwhile({ seen, present, onSeen }: ChangedMeanwhileProps) {
  const last = present.events.at(-1);
  return (
    <Alert
      color="orange"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title="ほかの人が先に変更しました。入力はそのまま残っています"
      styles={{ title: { color: '#6b3300' } }}
    >
      {last !== undefined && (
        <Text>{`${formatInstant(last.occurredAt)} ${last.actorName ?? ''}　${eventLabelOf(last.kind)}`}</Text>
      )}
      <List>
        {lookChanges(seen, present).map(({ label, from, to }) => (
          <List.Item key={label}>{`${label}：${from} → ${to}`}</List.Item>
        ))}
      </List>
      <Group mt="sm">
        <Button variant="default" onClick={onSeen}>
          確かめた。この入力で続ける
        </Button>
        <Anchor href={`/ledger/${present.id}`} target="_blank" rel="noreferrer">
          今の内容を別のタブで見る
        </Anchor>
      </Group>
    </Alert>
  );
}
