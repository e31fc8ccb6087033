/** 郵便戻り (row N4): scan what came back; then ask for the address, take the answer in, send again. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { ListUndelivered, undeliveredSteps } from '@bicycles/schema/notices/contracts';
import { Paper, Stack } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { ReturnedLetters } from './returned-letters.tsx';
import { ScanReturned } from './scan-returned.tsx';
import { StepTabs } from './step-tabs.tsx';

export const handle: ScreenHandle = { title: '郵便戻り' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'notice.make');
  const asked = new URL(request.url).searchParams.get('step');
  const step = undeliveredSteps.find((known) => known === asked) ?? 'new';
  const [found, { codes, today }] = await Promise.all([
    load(request, ListUndelivered, { step, page: pageIn(request.url) }),
    load(request, ListChoices, {}),
  ]);
  return { step, found, today, reasons: codes['undelivered_reason'] ?? [] };
}

export default function Undelivered() {
  const { step, found, today, reasons } = useLoaderData<typeof loader>();
  return (
    <Stack gap="md">
      <ScanReturned reasons={reasons} today={today} />
      <Paper withBorder p="md" pt={4}>
        <StepTabs step={step} counts={found.counts}>
          <ReturnedLetters key={step} step={step} found={found} today={today} />
        </StepTabs>
      </Paper>
    </Stack>
  );
}
