import { type Status, statuses, statusLabels } from '@bicycles/schema/bicycle/status';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import { UnsentPhotos } from '#app/parts/queue/unsent-photos.tsx';
import type { FoundTag } from './look-up.server.ts';
import styles from './street.module.css';

type UsedTagProps = { found: FoundTag; bicycle: NonNullable<FoundTag['bicycle']> };

/** A tag that is on a bicycle already, most often the one tagged a moment ago: which it is, and how to go on. */
export function UsedTag({ found, bicycle }: UsedTagProps) {
  const { placeName, placeNote, warnedAt, managementNumber } = bicycle;
  const status = statuses.find((each): each is Status => each === bicycle.status);
  const isStanding = status === 'tagged';
  return (
    <Paper withBorder p="md" component="section" aria-label="登録済みの札" role="status">
      <Stack gap="xs">
        <Title order={2}>この札は登録済みです</Title>
        <div className={styles['tagNumber']}>{found.tagNumber}</div>
        <Text size="lg" fw={700}>
          {placeName}
          {placeNote !== null && `　${placeNote}`}
        </Text>
        <Text>
          {warnedAt !== null && `札付け ${formatInstant(warnedAt)}　`}
          {status !== undefined && statusLabels[status]}
          {managementNumber !== null && `　${managementNumber}`}
        </Text>
        {(found.photos.length > 0 || !isStanding) && <PhotoStrip photos={found.photos} />}
        <UnsentPhotos tagNumber={found.tagNumber} />
        <Text>
          目の前の自転車と同じなら、もう一度登録する必要はありません。続けて次の札を読み取れます。
          違うときは、新しい札を付けて、その札を読み取ってください。
        </Text>
        {isStanding && (
          <>
            <Button component={Link} to={`/street/removal?tag=${found.tagNumber}`} size="lg" h={64}>
              この自転車の撤去へ進む
            </Button>
            <Button component={Link} to="/street" size="lg" h={64} variant="default">
              本日の一覧で札付けを取り消す
            </Button>
          </>
        )}
      </Stack>
    </Paper>
  );
}
