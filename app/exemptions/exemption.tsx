/** 免除の申請1件 (row R2): the claimant's word beside the ledger, what to ask the police, and the answer. */

import { DecideExemption, GetExemption } from '@bicycles/schema/exemptions/contracts';
import { mayDecideExemption } from '@bicycles/schema/exemptions/may-decide-exemption';
import { exemptionStateLabels, theftReason } from '@bicycles/schema/returns/exemption';
import { Anchor, Group, Stack, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Link, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { ClaimBesideLedger } from './claim-beside-ledger.tsx';
import { Decided } from './decided.tsx';
import { DecisionForm } from './decision-form.tsx';
import { PoliceQuestions } from './police-questions.tsx';

export const handle: ScreenHandle = { title: '免除の確認' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'exemption.decide');
  const exemption = await load(request, GetExemption, { returnId: params['returnId'] ?? '' });
  const { status, state, isWithdrawn, askedById } = exemption;
  const verdict = mayDecideExemption({ status, state, isWithdrawn, askedBy: askedById, decidedBy: user.id });
  return { exemption, verdict };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, DecideExemption, ({ state }) =>
    redirectWithMessage('/exemptions', `「${exemptionStateLabels[state]}」と窓口に伝えました`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function ExemptionScreen() {
  const { exemption, verdict } = useLoaderData<typeof loader>();
  const answer = useKept(useActionData<typeof action>());
  const isFormShown = verdict.allowed || answer !== undefined;
  return (
    <Stack gap="md" maw={1400}>
      <Group justify="space-between">
        <Title order={2}>
          {exemption.managementNumber}　{exemption.reasonLabel}
        </Title>
        <Anchor component={Link} to="/exemptions">
          一覧に戻る
        </Anchor>
      </Group>
      {!verdict.allowed && <Decided exemption={exemption} reason={verdict.reason} />}
      <ClaimBesideLedger exemption={exemption} />
      {isFormShown && exemption.reasonCode === theftReason && <PoliceQuestions exemption={exemption} />}
      {isFormShown && (
        <DecisionForm
          key={exemption.returnId}
          exemption={exemption}
          lastResult={answer?.result}
          isRefused={!verdict.allowed}
        />
      )}
    </Stack>
  );
}
