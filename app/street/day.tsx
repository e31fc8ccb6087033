/** 本日の一覧 (row F2): what is tagged and still standing, what may be removed now, what ended today. */
import { can } from '@bicycles/schema/access';
import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import { ListStreetDay, type StreetItem } from '@bicycles/schema/street/contracts';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type ClientLoaderFunctionArgs, Link, useLoaderData } from '@remix-run/react';
import { IconCloudOff, IconTag } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { answerIfReached } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { NotShown } from '#app/parts/scans/not-shown.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { Caution } from './caution.tsx';
import { DayCounts } from './day-counts.tsx';
import { EndedToday } from './ended-today.tsx';
import { ServerTimeProvider, useServerTime } from './server-time.tsx';
import { StandingBicycles } from './standing-bicycles.tsx';
import styles from './street.module.css';
import { type StreetDay, useStreetDay } from './use-street-day.ts';

export const handle: ScreenHandle = { title: '本日の一覧' };

export async function loader({ request }: LoaderFunctionArgs): Promise<StreetDay> {
  const { role } = await requireCapability(request, 'street.read');
  const day = await load(request, ListStreetDay, {});
  return { ...day, mayRecord: can(role, 'tagging.add') };
}

/** null in a dead spot: the screen keeps what it knows. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<StreetDay | null> {
  return (await answerIfReached(() => serverLoader<typeof loader>())) ?? null;
}

export default function Day() {
  const { day, isReached } = useStreetDay(useLoaderData<typeof clientLoader>());
  return (
    <Stack gap="md" className={styles['column']}>
      {!isReached && (
        <Caution title="電波が届きません" icon={IconCloudOff} role="status">
          {day === undefined
            ? '電波の届く所で、一覧を自動で読み込みます。'
            : `${formatTime(day.now)} 時点の一覧です。電波の届く所で自動で更新します。`}
        </Caution>
      )}
      {day !== undefined && (
        <ServerTimeProvider now={day.now}>
          <DayList day={day} />
        </ServerTimeProvider>
      )}
    </Stack>
  );
}

function DayList({ day: { items, count, now, mayRecord } }: { day: StreetDay }) {
  const time = useServerTime();
  const [placeId, setPlaceId] = useSessionStorage({ key: 'street-day-place', defaultValue: '' });
  const places = placesOf(items);
  const chosen = places.some(({ value }) => value === placeId) ? placeId : '';
  const shown = items.filter((item) => chosen === '' || item.placeId === chosen);
  const standing = shown.filter(({ status }) => status === 'tagged');
  const ready = standing.filter(({ removableAt }) => Date.parse(removableAt) <= time);
  const waiting = standing.filter((item) => !ready.includes(item));
  const removed = shown.filter(({ removedAt }) => removedAt !== null);
  const gone = shown.filter(({ status }) => status === 'gone');

  return (
    <>
      <DayCounts waiting={waiting.length} ready={ready.length} removed={removed.length} gone={gone.length} />
      <NativeSelect
        label="場所でしぼる"
        size="lg"
        value={chosen}
        onChange={(event) => setPlaceId(event.currentTarget.value)}
        data={[{ value: '', label: `すべての場所（${items.length}台）` }, ...places]}
      />
      {standing.length === 0 && <NothingStanding mayRecord={mayRecord} />}
      <StandingBicycles title="撤去できる" items={ready} now={now} isReady mayRecord={mayRecord} />
      <StandingBicycles
        title="札付け中（待ち時間内）"
        items={waiting}
        now={now}
        isReady={false}
        mayRecord={mayRecord}
      />
      <NotShown count={count - items.length}>札を読めば撤去できます。</NotShown>
      <EndedToday removed={removed} gone={gone} />
      <Text size="sm" c="dimmed" ta="center">
        {formatTime(now)} 更新（30秒ごとに自動で更新します）
      </Text>
    </>
  );
}

function NothingStanding({ mayRecord }: { mayRecord: boolean }) {
  return (
    <Stack gap="sm">
      <Text size="lg">札付け中の自転車はありません。</Text>
      {mayRecord && (
        <Button component={Link} to="/street/tagging" size="xl" h={72} leftSection={<IconTag aria-hidden />}>
          札付けをはじめる
        </Button>
      )}
    </Stack>
  );
}

/** The places that stand in the list, with their counts, in the order of their names. */
function placesOf(items: readonly StreetItem[]) {
  const groups = Map.groupBy(items, ({ placeId }) => placeId);
  return [...groups]
    .map(([value, [first, ...others]]) => ({ value, label: `${first?.placeName}（${others.length + 1}台）` }))
    .toSorted((left, right) => left.label.localeCompare(right.label, 'ja'));
}
