import { formatInstant, formatTime, tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import type { Instant } from '@bicycles/schema/ground/values';
import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { memo } from 'react';
import { Countdown } from './countdown.tsx';
import styles from './street.module.css';

/** What a row asks before it is done. */
export type Asking = { about: 'gone' | 'cancel'; item: StreetItem };

type Props = {
  item: StreetItem;
  now: Instant;
  isReady: boolean;
  mayRecord: boolean;
  onAsk(asking: Asking): void;
};

/** One tagged bicycle: picture, number, wait, and what can be done with it. */
export const TaggedRow = memo(function TaggedRow({ item, now, isReady, mayRecord, onAsk }: Props) {
  const { tagNumber, placeNote, warnedAt, removableAt, crew } = item;
  const warned = tokyoDay(warnedAt) === tokyoDay(now) ? formatTime(warnedAt) : formatInstant(warnedAt);
  return (
    <Paper
      component="li"
      withBorder
      p="sm"
      className={styles[isReady ? 'ready' : 'waiting']}
      aria-label={`札 ${tagNumber}`}
    >
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <FirstPhoto item={item} />
        <Stack gap={2} miw={0}>
          <span className={styles['tagNumber']}>{tagNumber}</span>
          <Text c={isReady ? 'green.9' : undefined}>
            <Countdown removableAt={removableAt} />
          </Text>
          <Text size="sm">
            札付け {warned}
            {crew !== null && `　${crew}`}
          </Text>
          {placeNote !== null && <Text>{placeNote}</Text>}
        </Stack>
      </Group>
      {mayRecord && (
        <Group mt="sm" gap="xs" wrap="nowrap">
          <Button
            component={Link}
            to={`/street/removal?tag=${tagNumber}`}
            flex={1}
            h={60}
            px="xs"
            fz="md"
            variant={isReady ? 'filled' : 'default'}
            aria-label={`札 ${tagNumber} を撤去する`}
          >
            撤去する
          </Button>
          <Button
            flex={1}
            h={60}
            px={4}
            fz="md"
            variant="default"
            onClick={() => onAsk({ about: 'gone', item })}
            aria-label={`札 ${tagNumber} は所有者が移動`}
          >
            所有者が移動
          </Button>
          <Button
            h={60}
            px="sm"
            fz="md"
            variant="default"
            onClick={() => onAsk({ about: 'cancel', item })}
            aria-label={`札 ${tagNumber} の札付けを取消`}
          >
            取消
          </Button>
        </Group>
      )}
    </Paper>
  );
});

function FirstPhoto({ item: { firstPhotoId, photoCount } }: { item: StreetItem }) {
  if (firstPhotoId === null) return <div className={styles['thumbnail']}>写真なし</div>;
  return (
    <img
      className={styles['thumbnail']}
      src={`/photos/${firstPhotoId}/image?width=320`}
      alt={`札付けの写真（全${photoCount}枚）`}
      loading="lazy"
      width={88}
      height={88}
    />
  );
}
