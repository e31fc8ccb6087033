/** 積込 (row F7): each bicycle is scanned onto the truck, its condition noted; the yards' lists count along. */
import { can } from '@bicycles/schema/access/capabilities';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddLoading, ListTransport } from '@bicycles/schema/street/transport-contracts';
import { Chip, Group, Stack, Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react';
import { BarcodeField } from '#app/components/barcode-field/barcode-field.tsx';
import { load } from '#app/directus/load.server.ts';
import { answerScan } from '#app/scans/answer-scan.server.ts';
import { sendScan } from '#app/scans/send-scan.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { LoadingAnswer } from './loading-answer.tsx';
import styles from './street.module.css';
import { TransportSiteList } from './transport-site-list.tsx';
import { useLoading } from './use-loading.ts';

export const handle: ScreenHandle = { title: '積込' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'transport.read');
  const isAllCrews = new URL(request.url).searchParams.has('all');
  const [{ codes }, transport] = await Promise.all([
    load(request, ListChoices, {}),
    load(request, ListTransport, { isAllCrews }),
  ]);
  return { ...transport, isAllCrews, marks: codes['condition_mark'] ?? [], mayLoad: can(role, 'transport.add') };
}

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddLoading);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());

export default function Transport() {
  const { crew, sites, isAllCrews, marks, mayLoad } = useLoaderData<typeof loader>();
  const [, setSearch] = useSearchParams();
  const { load, answer } = useLoading();
  const loaded = sites.flatMap((site) => site.loaded);
  const newest = loaded.find(({ tagNumber }) => tagNumber === answer?.tagNumber);
  return (
    <Stack gap="md" className={styles['column']}>
      {mayLoad && (
        <>
          <BarcodeField name="scan" label="札番号" size="street" onRead={(tagNumber) => load({ tagNumber })} />
          <div aria-live="assertive">
            {answer !== undefined && (
              <LoadingAnswer key={`${answer.tagNumber}${answer.outcome}`} answer={answer} item={newest} marks={marks} />
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
      {sites.map((site) => (
        <TransportSiteList
          key={site.storageSiteId}
          site={site}
          marks={marks}
          mayLoad={mayLoad}
          isAllCrews={isAllCrews}
        />
      ))}
    </Stack>
  );
}
