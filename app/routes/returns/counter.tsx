/** 返還カウンター, second screen: is this the bicycle, who takes it, what is paid (rows R1–R3). */
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddReturn, GetCounterCase } from '@bicycles/schema/returns/contracts';
import { mayReturn } from '@bicycles/schema/returns/may-return';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { useKept } from '#app/components/use-kept.ts';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BicycleCard } from './bicycle-card.tsx';
import { CasePanel } from './case-panel.tsx';
import { quoteFee } from './quote-fee.server.ts';
import { ReturnForm } from './return-form.tsx';
import { ReturnRefused } from './return-refused.tsx';
import styles from './returns.module.css';
import { useAnswer } from './use-answer.ts';

export const handle: ScreenHandle = { title: '返還' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'return.add');
  const bicycleId = params['bicycleId'] ?? '';
  const [bicycle, { codes }, counter, fee] = await Promise.all([
    load(request, GetBicycle, { id: bicycleId }),
    load(request, ListChoices, {}),
    load(request, GetCounterCase, { bicycleId }),
    quoteFee(request, { bicycleId }),
  ]);
  return { bicycle, codes, counter, fee };
}

/** Refusals that say: the bicycle is not what this screen shows any more. */
const rowCodes = ['changed-meanwhile', 'already-returned', 'already-disposed', 'exemption-pending'];

export const action = ({ request, params }: ActionFunctionArgs) =>
  submitForm(request, AddReturn, () => redirect(`/returns/${params['bicycleId']}/done`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Counter() {
  const { bicycle, codes, counter, fee } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  useAnswer(bicycle.id, counter.openCase);
  const verdict = mayReturn({ ...bicycle, expectedRevision: bicycle.revision });
  const isConflict = answer !== undefined && 'code' in answer && rowCodes.some((code) => code === answer.code);
  // A form that was refused stays, with what was typed, even if the bicycle is gone by now.
  const isFormShown = verdict.allowed || answer !== undefined;
  return (
    <Stack gap="md" maw={1400}>
      {!verdict.allowed && <ReturnRefused bicycle={bicycle} verdict={verdict} />}
      {verdict.allowed && counter.openCase !== null && (
        <CasePanel key={counter.openCase.returnId} bicycleId={bicycle.id} openCase={counter.openCase} />
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
