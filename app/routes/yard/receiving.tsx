/** 受入: the truck's bicycles are scanned in; those received wait for 二次登録 (rows F7, L2). */
import { can } from '@bicycles/schema/access/capabilities';
import { AddArrival, ListIncoming } from '@bicycles/schema/yard/contracts';
import { Button, SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Link,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from '@remix-run/react';
import { IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { load } from '#app/directus/load.server.ts';
import { answerScan } from '#app/scans/answer-scan.server.ts';
import { sendScan } from '#app/scans/send-scan.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
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
import { useReceiving } from './use-receiving.ts';

export const handle: ScreenHandle = { title: '受入' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'yard.read');
  const { sites, ownSiteId, site } = await chosenSite(request, user.storageSiteId);
  const mayMove = can(user.role, 'bicycle.move');
  if (site === undefined) return { sites, ownSiteId, mayMove, here: undefined };
  const lists = await load(request, ListIncoming, { storageSiteId: site.id });
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
  const now = afterReceiving(lists, received);
  const [slot, setSlot] = useState('');
  const [chosen, setChosen] = useState<Incoming>();
  return (
    <>
      <ScanPanel
        slot={slot}
        onSlot={setSlot}
        latest={latest}
        count={received.length}
        left={now.incomingCount}
        extra={received.filter(({ wasOnList }) => !wasOnList).length}
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
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack gap="lg">
          <IncomingList
            bicycles={now.incoming}
            count={now.incomingCount}
            onTruck={now.onTruckCount}
            onChoose={setChosen}
          />
          <ExtraList arrivals={received.filter(({ wasOnList }) => !wasOnList)} />
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
