/** 売却代金の請求: who asks, and what is paid, computed. Refused once the six months are over (自転車法6条4項). */
import { AddSaleClaim, QuoteSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Alert, Anchor, Stack, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, Link, useActionData, useLoaderData } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { ClaimAmount } from './claim-amount.tsx';
import { ClaimForm } from './claim-form.tsx';

export const handle: ScreenHandle = { title: '売却代金の請求' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'sale-claim.decide');
  const bicycleId = params['bicycleId'] ?? '';
  const [quote, { owner }, { codes }] = await Promise.all([
    load(request, QuoteSaleClaim, { bicycleId }),
    load(request, GetBicycle, { id: bicycleId }),
    load(request, ListChoices, {}),
  ]);
  return {
    quote,
    owner,
    relations: codes['claimant_relation'] ?? [],
    identityDocuments: codes['identity_document'] ?? [],
  };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddSaleClaim, ({ claimId, number }) =>
    redirectWithMessage(`/disposals/sales/claims/${claimId}`, `請求 ${number} を登録しました`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function NewClaim() {
  const { quote, owner, relations, identityDocuments } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { managementNumber, look, refusal } = quote;
  return (
    <Stack gap="md" maw={900}>
      <div>
        <Anchor component={Link} to="/disposals/sales">
          売却代金へ
        </Anchor>
        <Title order={2}>{`${managementNumber}　${look}`}</Title>
      </div>
      <ClaimAmount quote={quote} />
      {refusal === null ? (
        <ClaimForm
          quote={quote}
          owner={owner}
          relations={relations}
          identityDocuments={identityDocuments}
          result={result}
        />
      ) : (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title="請求を受け付けられません">
          {refusal.reason}
        </Alert>
      )}
    </Stack>
  );
}
