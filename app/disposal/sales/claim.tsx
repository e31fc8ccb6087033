/** One 請求 of sale money: who asked, how the amount came about; pay, print, or withdraw. */
import { can } from '@bicycles/schema/access';
import {
  GetSaleClaim,
  PaySaleClaim,
  PrintSaleClaim,
  saleClaimStateLabels,
  WithdrawSaleClaim,
} from '@bicycles/schema/disposal/sale-contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconPrinter } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { AskCommand } from '#app/parts/ask-command.tsx';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { PaperForm } from '#app/parts/paper-form.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { toneBadge } from '#app/parts/tone-badge.ts';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { ClaimAmount } from './claim-amount.tsx';

export const handle: ScreenHandle = { title: '売却代金の請求' };

const tones = { recorded: 'waiting', paid: 'good', withdrawn: 'over' } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'sale-claim.read');
  const claim = await load(request, GetSaleClaim, { claimId: params['claimId'] ?? '' });
  return { claim, mayDecide: can(role, 'sale-claim.decide') };
}

export default function Claim() {
  const { claim, mayDecide } = useLoaderData<typeof loader>();
  const { claimId, number, state, payableYen } = claim;
  return (
    <Stack gap="md" maw={900} key={claimId}>
      <div>
        <Anchor component={Link} to="/disposals/sales">
          売却代金へ
        </Anchor>
        <Group gap="sm">
          <Title order={2}>{`請求 ${number}`}</Title>
          <Badge {...toneBadge(tones[state])}>{saleClaimStateLabels[state]}</Badge>
        </Group>
        <Anchor component={Link} to={`/ledger/${claim.bicycleId}`}>
          {`${claim.managementNumber}　${claim.look}`}
        </Anchor>
      </div>
      <Group>
        <PaperForm paper={PrintSaleClaim} about={{ claimId }}>
          <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
            請求書・領収書を印刷
          </Button>
        </PaperForm>
        {mayDecide && state === 'recorded' && (
          <>
            {payableYen !== null && (
              <AskCommand
                label={`${formatYen(payableYen)}を支払う`}
                button={{}}
                title={`${formatYen(payableYen)}を支払いましたか`}
                command={PaySaleClaim}
                about={{ claimId }}
                submitLabel="支払を登録する"
              >
                <Text>{`${claim.claimantName} 様に渡し、領収書に署名をもらってから登録します。登録すると取り消せません。`}</Text>
              </AskCommand>
            )}
            <AskCommand
              label="請求を取り下げる"
              button={{ variant: 'default', c: 'red.9' }}
              title={`請求 ${number} を取り下げますか`}
              command={WithdrawSaleClaim}
              about={{ claimId }}
              reasonLabel="取下げの理由"
              submitLabel="取り下げる"
            >
              <Text>代金は元の状態に戻り、期限のうちは改めて請求できます。</Text>
            </AskCommand>
          </>
        )}
      </Group>
      <ClaimAmount quote={claim} />
      <Facts title="請求者">
        <Fact term="氏名">{[claim.claimantName, claim.claimantNameKana].filter(Boolean).join('　')}</Fact>
        <Fact term="住所">
          {[claim.claimantPostalCode && `〒${claim.claimantPostalCode}`, claim.claimantAddress]
            .filter(Boolean)
            .join(' ')}
        </Fact>
        <Fact term="電話番号">{claim.claimantPhone}</Fact>
        <Fact term="所有者との関係">{claim.claimantRelationLabel}</Fact>
        <Fact term="本人確認">{[claim.identityDocumentLabel, claim.identityNote].filter(Boolean).join('　')}</Fact>
        <Fact term="備考">{claim.note}</Fact>
        <Fact term="請求日">
          <WarekiDate day={claim.claimedOn} />　{claim.claimedByName}
        </Fact>
        {claim.paidAt !== null && (
          <Fact term="支払">{`${formatInstant(claim.paidAt)}　${claim.paidByName ?? ''}`}</Fact>
        )}
        {claim.withdrawnAt !== null && (
          <Fact term="取下げ">{`${formatInstant(claim.withdrawnAt)}　${claim.withdrawnReason ?? ''}`}</Fact>
        )}
      </Facts>
    </Stack>
  );
}
