/** 保管所の移動: bicycles are scanned out of this yard to another; a mistake is put back by one tap. */
import { AddMove } from '@bicycles/schema/yard/contracts';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { answerScan } from '#app/parts/scans/answer-scan.server.ts';
import { sendScan } from '#app/parts/scans/send-scan.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { chosenSite } from './chosen-site.server.ts';
import { MovePanel } from './move-panel.tsx';
import { MovedList } from './moved-list.tsx';
import { SitePicker } from './site-picker.tsx';
import { useMoving } from './use-moving.ts';

export const handle: ScreenHandle = { title: '保管所の移動' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'bicycle.move');
  const { sites, ownSiteId, site } = await chosenSite(request, user.storageSiteId);
  return { sites, ownSiteId, site };
}

export const action = ({ request }: ActionFunctionArgs) => answerScan(request, AddMove);

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  sendScan(request, () => serverAction<typeof action>());

/** A move changes none of the yards to choose from. */
export const shouldRevalidate = () => false;

export default function Moves() {
  const { sites, ownSiteId, site } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg" maw={1100}>
      <SitePicker sites={sites} ownSiteId={ownSiteId} site={site} work="移動">
        自転車が今ある保管所を選ぶと、移動先を選べます。
      </SitePicker>
      {site !== undefined && <Moving key={site.id} site={site} others={sites.filter(({ id }) => id !== site.id)} />}
    </Stack>
  );
}

type Site = { id: string; shortName: string };

function Moving({ site, others }: { site: Site; others: readonly Site[] }) {
  const [toSiteId, setToSiteId] = useState('');
  const [reason, setReason] = useState('');
  const { move, moveBack, latest, moved, isBusy } = useMoving();
  return (
    <>
      <MovePanel
        others={others}
        toSiteId={toSiteId}
        onSite={setToSiteId}
        reason={reason}
        onReason={setReason}
        latest={latest}
        onRead={(tagNumber) => move({ tagNumber, fromSiteId: site.id, toSiteId, reason })}
      />
      <MovedList moves={moved} isBusy={isBusy} onBack={moveBack} />
    </>
  );
}
