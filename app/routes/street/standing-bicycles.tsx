import type { StreetItem } from '@bicycles/schema/street/contracts';
import type { Instant } from '@bicycles/schema/values';
import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { CancelDialog } from './cancel-dialog.tsx';
import { GoneDialog } from './gone-dialog.tsx';
import styles from './street.module.css';
import { type Asking, TaggedRow } from './tagged-row.tsx';

type Props = { title: string; items: readonly StreetItem[]; now: Instant; isReady: boolean; mayRecord: boolean };

/** Bicycles that still stand in the street, by place; nothing when there are none. */
export function StandingBicycles({ title, items, now, isReady, mayRecord }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const groups = [...Map.groupBy(items, ({ placeName }) => placeName)];
  return (
    <>
      {items.length > 0 && (
        <Stack component="section" gap="sm" aria-label={title}>
          <Title order={2}>
            {title}　{items.length}台
          </Title>
          {groups.map(([placeName, group]) => (
            <Stack key={placeName} gap={6}>
              <Text component="h3" m={0} size="lg" fw={700}>
                {placeName}　{group.length}台
              </Text>
              <ul className={styles['list']}>
                {group.map((item) => (
                  <TaggedRow
                    key={item.bicycleId}
                    item={item}
                    now={now}
                    isReady={isReady}
                    mayRecord={mayRecord}
                    onAsk={setAsking}
                  />
                ))}
              </ul>
            </Stack>
          ))}
        </Stack>
      )}
      {asking?.about === 'gone' && <GoneDialog item={asking.item} onClose={close} />}
      {asking?.about === 'cancel' && <CancelDialog item={asking.item} onClose={close} />}
    </>
  );
}
