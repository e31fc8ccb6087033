/** 返還カウンター, second screen: is this the bicycle, who takes it, what is paid (rows R1–R3). */

import { allowed, type Verdict } from '@bicycles/schema/ground/verdict';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddReturn, GetCounterCase } from '@bicycles/schema/returns/contracts';
import { mayReturn } from '@bicycles/schema/returns/may-return';
import { mayWorkAt } from '@bicycles/schema/yard/may-work-at';
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
import { CasePanel } from './case-panel.tsx';
import { quoteFee } from './quote-fee.server.ts';
import { ReturnForm } from './return-form.tsx';
import { ReturnRefused } from './return-refused.tsx';
import styles from './returns.module.css';
import { useAnswer } from './use-answer.ts';

export const handle: ScreenHandle = { title: '返還' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'return.add');
  const bicycleId = params['bicycleId'] ?? '';
  const [bicycle, { codes, mayStandIn }, counter, fee] = await Promise.all([
    load(request, GetBicycle, { id: bicycleId }),
    load(request, ListChoices, {}),
    load(request, GetCounterCase, { bicycleId }),
    quoteFee(request, { bicycleId }),
  ]);
  const { storageSiteId: id, storageSiteName: name } = bicycle;
  const atYard = id === null || name === null ? allowed : mayWorkAt(user, { id, name }, { mayStandIn });
  return { bicycle, codes, counter, fee, atYard };
}

/** Refusals that say: the bicycle is not what this screen shows any more. */
const rowCodes = ['changed-meanwhile', 'already-returned', 'already-disposed', 'exemption-pending'];

export const action = ({ request, params }: ActionFunctionArgs) =>
  submitForm(request, AddReturn, () => redirect(`/returns/${params['bicycleId']}/done`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Counter() {
  const { bicycle, codes, counter, fee, atYard } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  useAnswer(bicycle.id, counter.openCase);
  const verdict: Verdict = atYard.allowed ? mayReturn({ ...bicycle, expectedRevision: bicycle.revision }) : atYard;
  const isConflict = answer !== undefined && 'code' in answer && rowCodes.some((code) => code === answer.code);
  // A form that was refused stays, with what was typed, even if the bicycle is gone by now.
  const isFormShown = verdict.allowed || answer !== undefined;
  return (
    <Stack gap="md" maw={1400}>
      {!verdict.allowed && <ReturnRefused bicycle={bicycle} verdict={verdict} />}
      {verdict.allowed && counter.openCase !== null && (
        <CasePanel key={counter.openCase.returnId} openCase={counter.openCase} />
      )}
      <div className={styles['columns']}>
        <BicycleCard bicycle={bicycle} />
        {isFormShown && (
          <ReturnForm
            key={bicycle.id}
            bicycle={bicycle}
            codes={codes}
            counter={counter}
            openingFee={fee}
            lastResult={answer?.result}
            conflict={isConflict ? answer.result : undefined}
            isRefused={!verdict.allowed}
          />
        )}
      </div>
    </Stack>
  );
}
