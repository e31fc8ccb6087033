/** 受入: the truck's bicycles are scanned in; those received wait for 二次登録 (rows F7, L2). */
import { can } from '@bicycles/schema/access';
import { AddArrival, ListIncoming } from '@bicycles/schema/yard/contracts';
import { Button, SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Link,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react';
import { IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import { answerScan } from '#app/parts/scans/answer-scan.server.ts';
import { sendScan } from '#app/parts/scans/send-scan.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { DoubtsNote } from '../photos/doubts-note.tsx';
import { afterReceiving } from './after-receiving.ts';
import { AwaitingIntake } from './awaiting-intake.tsx';
import { chosenSite } from './chosen-site.server.ts';
import { ExtraList } from './extra-list.tsx';
import { type Incoming, IncomingList } from './incoming-list.tsx';
import { OtherSiteWarning } from './other-site-warning.tsx';
import { ReceiveDialog } from './receive-dialog.tsx';
import { ScanPanel } from './scan-panel.tsx';
import { SitePicker } from './site-picker.tsx';
import { TruckChecks } from './truck-checks.tsx';
import { useReceiving } from './use-receiving.ts';

export const handle: ScreenHandle = { title: '受入' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'yard.read');
  const { sites, ownSiteId, site } = await chosenSite(request, user.storageSiteId);
  const mayMove = can(user.role, 'bicycle.move');
  if (site === undefined) return { sites, ownSiteId, mayMove, here: undefined };
  const lists = await load(request, ListIncoming, {
    storageSiteId: site.id,
    find: findIn(request.url),
    incomingPage: pageIn(request.url, 'incomingPage'),
    awaitingPage: pageIn(request.url, 'awaitingPage'),
    extraPage: pageIn(request.url, 'extraPage'),
  });
  return { sites, ownSiteId, mayMove, here: { site, ...lists } };
}

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddArrival);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());

/** A scan's answer says enough to move its bicycle; the long lists are read again when the scanner rests. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction !== undefined && /^\/yard($|\?)/.test(formAction) ? false : defaultShouldRevalidate;

export default function Receiving() {
  const { sites, ownSiteId, mayMove, here } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg" maw={1400}>
      <DoubtsNote />
      <SitePicker
        sites={sites}
        ownSiteId={ownSiteId}
        site={here?.site}
        work="受入"
        aside={mayMove && <MoveLink siteId={here?.site.id} />}
      >
        受け入れる保管所を選ぶと、移送中の自転車が出ます。
      </SitePicker>
      {here !== undefined && <Yard key={here.site.id} {...here} />}
    </Stack>
  );
}

function MoveLink({ siteId }: { siteId: string | undefined }) {
  return (
    <Button
      component={Link}
      to={siteId === undefined ? '/yard/moves' : `/yard/moves?site=${siteId}`}
      variant="default"
      mih={48}
      leftSection={<IconTransfer aria-hidden />}
    >
      保管所の移動
    </Button>
  );
}

type YardProps = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['here']>;

function Yard({ site, ...lists }: YardProps) {
  const { receive, settle, isBusy, latest, warnings, received } = useReceiving(site.id);
  const [search] = useSearchParams();
  const now = afterReceiving(lists, received, search.get('find') ?? undefined);
  const [slot, setSlot] = useState('');
  const [chosen, setChosen] = useState<Incoming>();
  return (
    <>
      <ScanPanel
        slot={slot}
        onSlot={setSlot}
        latest={latest}
        count={now.receivedCount}
        left={now.incomingCount}
        extra={now.extraCount}
        onRead={(tagNumber) => receive({ tagNumber, storageSlot: slot })}
      />
      {warnings.map(({ tagNumber, ...warning }) => (
        <OtherSiteWarning
          key={tagNumber}
          tagNumber={tagNumber}
          message={warning.outcome === 'refused' ? warning.message : ''}
          siteName={site.shortName}
          isBusy={isBusy}
          onAccept={() => receive({ tagNumber, storageSlot: slot, acceptsOtherSite: true })}
          onPassOn={() => settle(tagNumber)}
        />
      ))}
      <FindInList label="番号や場所で自転車をさがす" />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack gap="lg">
          <IncomingList
            bicycles={now.incoming}
            count={now.incomingCount}
            onTruck={now.onTruckCount}
            onChoose={setChosen}
          />
          <ExtraList bicycles={now.extras} count={now.extraCount} />
          <TruckChecks siteId={site.id} checks={lists.truckChecks} onTruck={now.onTruckCount} />
        </Stack>
        <AwaitingIntake
          bicycles={now.awaitingIntake}
          count={now.awaitingIntakeCount}
          justReceived={received.map(({ bicycleId }) => bicycleId)}
        />
      </SimpleGrid>
      {chosen !== undefined && (
        <ReceiveDialog
          bicycle={chosen}
          slot={slot}
          onClose={() => setChosen(undefined)}
          onReceive={(details) => {
            receive({ tagNumber: chosen.tagNumber, ...details });
            setChosen(undefined);
          }}
        />
      )}
    </>
  );
}
