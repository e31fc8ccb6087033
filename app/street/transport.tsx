/** 積込 (row F7): each bicycle is scanned onto the truck, its condition noted; the yards' lists count along. */
import { can } from '@bicycles/schema/access';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddLoading, ListTransport } from '@bicycles/schema/street/transport-contracts';
import { Chip, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { BarcodeField } from '#app/parts/barcode-field/barcode-field.tsx';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import { answerScan } from '#app/parts/scans/answer-scan.server.ts';
import { sendScan } from '#app/parts/scans/send-scan.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { LoadingAnswer } from './loading-answer.tsx';
import styles from './street.module.css';
import { TransportSiteList } from './transport-site-list.tsx';
import { useLoading } from './use-loading.ts';

export const handle: ScreenHandle = { title: '積込' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'transport.read');
  const { searchParams } = new URL(request.url);
  const isAllCrews = searchParams.has('all');
  const [{ codes }, transport] = await Promise.all([
    load(request, ListChoices, {}),
    load(request, ListTransport, {
      isAllCrews,
      storageSiteId: searchParams.get('site') ?? undefined,
      find: findIn(request.url),
      loadedPage: pageIn(request.url, 'loadedPage'),
      waitingPage: pageIn(request.url, 'waitingPage'),
    }),
  ]);
  return { ...transport, isAllCrews, marks: codes['condition_mark'] ?? [], mayLoad: can(role, 'transport.add') };
}

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddLoading);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());

export default function Transport() {
  const { crew, sites, storageSiteId, loaded, waiting, isAllCrews, marks, mayLoad } = useLoaderData<typeof loader>();
  const [, setSearch] = useSearchParams();
  const { load, answer } = useLoading();
  const shown = sites.find((site) => site.storageSiteId === storageSiteId);
  return (
    <Stack gap="md" className={styles['column']}>
      {mayLoad && (
        <>
          <BarcodeField name="scan" label="札番号" size="street" onRead={(tagNumber) => load({ tagNumber })} />
          <div aria-live="assertive">
            {answer !== undefined && (
              <LoadingAnswer key={`${answer.tagNumber}${answer.outcome}`} answer={answer} marks={marks} />
            )}
          </div>
        </>
      )}
      {crew !== null && (
        <Group className={styles['marks']}>
          <Chip size="md" checked={isAllCrews} onChange={(wantsAll) => setSearch(wantsAll ? { all: 'on' } : {})}>
            ほかの班の自転車も出す
          </Chip>
        </Group>
      )}
      {sites.length === 0 && <Text size="lg">積み込む自転車はありません。撤去を登録すると、ここに出ます。</Text>}
      {sites.length > 1 && (
        <NativeSelect
          label="行き先の保管所"
          size="lg"
          value={storageSiteId ?? ''}
          onChange={(event) => setSearch({ ...(isAllCrews && { all: 'on' }), site: event.currentTarget.value })}
          data={sites.map(({ storageSiteId: value, shortName, loadedCount, waitingCount }) => ({
            value,
            label: `${shortName}行き（積込済 ${loadedCount}台・未積込 ${waitingCount}台）`,
          }))}
        />
      )}
      {shown !== undefined && (
        <TransportSiteList
          key={shown.storageSiteId}
          site={shown}
          loaded={loaded}
          waiting={waiting}
          marks={marks}
          mayLoad={mayLoad}
          isAllCrews={isAllCrews}
        />
      )}
    </Stack>
  );
}
