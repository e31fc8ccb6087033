/** 二次登録: the whole look of a received bicycle, beside its photos (row L2, 第３-1(1)(3)). */
import { ConditionMarkIds } from '@bicycles/schema/bicycle/condition';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddIntake } from '@bicycles/schema/yard/contracts';
import { mayRecordIntake } from '@bicycles/schema/yard/may-record-intake';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { BicycleHeading } from './bicycle-heading.tsx';
import styles from './intake.module.css';
import { IntakeForm } from './intake-form.tsx';
import { IntakePhotos } from './intake-photos.tsx';
import { IntakeRefused } from './intake-refused.tsx';

export const handle: ScreenHandle = { title: '二次登録' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'intake.add');
  const [bicycle, { codes, policeBodies }] = await Promise.all([
    load(request, GetBicycle, { id: params['bicycleId'] ?? '' }),
    load(request, ListChoices, {}),
  ]);
  return { bicycle, choices: { codes, policeBodies } };
}

/** A form sends nothing where no mark is chosen, and means none. */
const wholeIntake = {
  ...AddIntake,
  input: AddIntake.input.extend({ conditionMarkIds: ConditionMarkIds.default([]) }),
};

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, wholeIntake, ({ managementNumber }) =>
    redirectWithMessage('/yard', `${managementNumber} の二次登録をしました`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Intake() {
  const { bicycle, choices } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  const isConflict = answer !== undefined && 'code' in answer && answer.code === 'changed-meanwhile';
  const verdict = mayRecordIntake(bicycle);
  return (
    <Stack gap="md" maw={1400} key={bicycle.id}>
      <BicycleHeading bicycle={bicycle} />
      {verdict.allowed ? (
        <div className={styles['columns']}>
          <IntakePhotos bicycle={bicycle} />
          <IntakeForm
            bicycle={bicycle}
            choices={choices}
            lastResult={answer?.result}
            conflict={isConflict ? answer.result : undefined}
          />
        </div>
      ) : (
        <IntakeRefused reason={verdict.reason} />
      )}
    </Stack>
  );
}
