import type { Instant } from '@bicycles/schema/ground/values';
import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useState } from 'react';
import { CancelDialog } from './cancel-dialog.tsx';
import { GoneDialog } from './gone-dialog.tsx';
import styles from './street.module.css';
import { type Asking, TaggedRow } from './tagged-row.tsx';

type Props = { title: string; items: readonly StreetItem[]; now: Instant; isReady: boolean; mayRecord: boolean };

/** Each is a card with its buttons: the document brings a few, the browser draws the others, and never all of hundreds. */
const inDocument = 8;
const atOnce = 60;

/** Bicycles that still stand in the street, by place; nothing when there are none. */
export function StandingBicycles({ title, items, now, isReady, mayRecord }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const isAlive = useMounted();
  const [limit, setLimit] = useState(atOnce);
  const close = () => setAsking(undefined);
  const shown = new Set(items.slice(0, isAlive ? limit : inDocument));
  const groups = [...Map.groupBy(items, ({ placeName }) => placeName)].filter(([, group]) =>
    group.some((item) => shown.has(item)),
  );
  const rest = items.length - shown.size;
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
                {group
                  .filter((item) => shown.has(item))
                  .map((item) => (
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
          {rest > 0 && (
            <Button variant="default" size="lg" mih={56} onClick={() => setLimit(limit + atOnce)}>
              続きを表示（ほか{rest}台）
            </Button>
          )}
        </Stack>
      )}
      {asking?.about === 'gone' && <GoneDialog item={asking.item} onClose={close} />}
      {asking?.about === 'cancel' && <CancelDialog item={asking.item} onClose={close} />}
    </>
  );
}
