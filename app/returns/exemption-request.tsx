/** 免除の申請 (row R2): who asks, why, and for a theft what was reported to the police. */

import { AddExemptionRequest } from '@bicycles/schema/exemptions/contracts';
import { mayRequestExemption } from '@bicycles/schema/exemptions/may-request-exemption';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { GetCounterCase } from '@bicycles/schema/returns/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { BicycleCard } from './bicycle-card.tsx';
import { ExemptionForm } from './exemption-form.tsx';
import styles from './returns.module.css';

export const handle: ScreenHandle = { title: '免除の申請' };

/** A bicycle that can't be asked for any more is explained at the counter itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'exemption.request');
  const bicycleId = params['bicycleId'] ?? '';
  const [bicycle, { codes, policeBodies }, { openCase }] = await Promise.all([
    load(request, GetBicycle, { id: bicycleId }),
    load(request, ListChoices, {}),
    load(request, GetCounterCase, { bicycleId }),
  ]);
  const { status, revision } = bicycle;
  const verdict = mayRequestExemption({ status, revision, expectedRevision: revision, openCase: openCase?.state });
  if (!verdict.allowed) throw redirect(`/returns/${bicycleId}`);
  return { bicycle, codes, policeBodies };
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  submitForm(request, AddExemptionRequest, () => redirect(`/returns/${params['bicycleId']}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function ExemptionRequest() {
  const { bicycle, codes, policeBodies } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  return (
    <Stack gap="md" maw={1400}>
      <div className={styles['columns']}>
        <BicycleCard bicycle={bicycle} />
        <ExemptionForm bicycle={bicycle} codes={codes} policeBodies={policeBodies} lastResult={answer?.result} />
      </div>
    </Stack>
  );
}
