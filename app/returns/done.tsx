/** 返還カウンター, third screen: it is recorded; the paper, and on to the next. */

import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { CounterPapers } from './counter-papers.tsx';
import { PrintReceiptButton } from './print-receipt-button.tsx';

export const handle: ScreenHandle = { title: '返還' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'return.add');
  const {
    id,
    managementNumber,
    isExempt,
    return: done,
  } = await load(request, GetBicycle, { id: params['bicycleId'] ?? '' });
  if (done === null) throw redirect(`/returns/${id}`);
  const isPrintingFailed = new URL(request.url).searchParams.get('printing') === 'failed';
  return { bicycleId: id, managementNumber, isExempt, done, isPrintingFailed };
}

export default function Done() {
  const { bicycleId, managementNumber, isExempt, done, isPrintingFailed } = useLoaderData<typeof loader>();
  return (
    <Paper withBorder p="xl" maw={720} mx="auto">
      <Stack gap="lg">
        {isPrintingFailed && (
          <Alert
            color="orange"
            c="dark"
            role="alert"
            icon={<IconAlertTriangle aria-hidden />}
            title="書類を作れませんでした"
          >
            返還は記録されています。もう一度返還する必要はありません。少し待ってから下の「印刷」を押してください。
            後日でも、この札を「返還」で読み取ると、ここと同じ書類を印刷できます。続くときはシステム管理の担当者に連絡してください。
          </Alert>
        )}
        <Group gap="sm" wrap="nowrap" c="green.9">
          <IconCircleCheck size={56} aria-hidden style={{ flex: 'none' }} />
          <Title order={2} fz="1.75rem">
            返還を記録しました
          </Title>
        </Group>
        <div>
          <Text>受領番号</Text>
          <Text fz={40} fw={700} lh={1.2}>
            {done.receiptNumber}
          </Text>
        </div>
        <Text fz="lg">
          {managementNumber}　{done.claimantName} 様　{isExempt ? '免除' : formatYen(done.paidYen)}　
          {formatInstant(done.returnedAt)}
        </Text>
        <Group>
          <PrintReceiptButton bicycleId={bicycleId} returnId={done.id} autoFocus />
          <Button component={Link} to="/returns" size="lg" variant="default">
            次の返還へ
          </Button>
        </Group>
        <CounterPapers bicycleId={bicycleId} />
        <Anchor component={Link} to={`/returns/${bicycleId}/cancellation`}>
          間違えて返還したときは、この返還を取り消す
        </Anchor>
      </Stack>
    </Paper>
  );
}
