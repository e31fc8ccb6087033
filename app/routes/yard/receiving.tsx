/** 受入: the truck's bicycles are scanned in; those received wait for 二次登録 (rows F7, L2). */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { ListIncoming } from '@bicycles/schema/yard/contracts';
import { SimpleGrid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { load } from '#app/directus/load.server.ts';
import { answerIfReached, unreachable } from '#app/network/reach.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { AwaitingIntake } from './awaiting-intake.tsx';
import { type Incoming, IncomingList } from './incoming-list.tsx';
import { OtherSiteWarning } from './other-site-warning.tsx';
import { receive } from './receive.server.ts';
import { ReceiveDialog } from './receive-dialog.tsx';
import type { ReceivingAnswer } from './receiving-answer.ts';
import { ScanPanel } from './scan-panel.tsx';
import { SitePicker } from './site-picker.tsx';
import { useReceiving } from './use-receiving.ts';

export const handle: ScreenHandle = { title: '受入' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'yard.read');
  const { storageSites } = await load(request, ListChoices, {});
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  const wanted = new URL(request.url).searchParams.get('site') ?? user.storageSiteId;
  const site = sites.find(({ id }) => id === wanted);
  if (site === undefined) return { sites, ownSiteId: user.storageSiteId, here: undefined };
  const lists = await load(request, ListIncoming, { storageSiteId: site.id });
  return { sites, ownSiteId: user.storageSiteId, here: { site, ...lists } };
}

export const action = ({ request }: ActionFunctionArgs) => receive(request);

/** Out of reach a scan is refused like any other: it stays on the screen until it is read again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const tagNumber = String((await request.clone().formData()).get('tagNumber'));
  const answer = await answerIfReached(() => serverAction<typeof action>());
  if (answer !== undefined) return answer;
  const refusal: ReceivingAnswer = { tagNumber, outcome: 'refused', code: 'unreachable', message: unreachable };
  return Response.json(refusal, { status: 503 });
}

export default function Receiving() {
  const { sites, ownSiteId, here } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg" maw={1400}>
      <SitePicker sites={sites} ownSiteId={ownSiteId} site={here?.site} />
      {here !== undefined && <Yard key={here.site.id} {...here} />}
    </Stack>
  );
}

type YardProps = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['here']>;

function Yard({ site, incoming, awaitingIntake }: YardProps) {
  const { receive, settle, isBusy, latest, warnings, received } = useReceiving(site.id);
  const [slot, setSlot] = useState('');
  const [chosen, setChosen] = useState<Incoming>();
  return (
    <>
      <ScanPanel
        slot={slot}
        onSlot={setSlot}
        latest={latest}
        count={received.length}
        left={incoming.length}
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
        <IncomingList bicycles={incoming} onChoose={setChosen} />
        <AwaitingIntake bicycles={awaitingIntake} justReceived={received} />
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
