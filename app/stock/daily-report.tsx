/** 作業日報 (row D3): what came, went and stands in one yard on one day, and the day's money. */

import { Day } from '@bicycles/schema/ground/values';
import { GetDailyReport } from '@bicycles/schema/stock/contracts';
import { Stack } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DayPicker } from '#app/cash/day-picker.tsx';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { chosenSite } from '#app/yard/chosen-site.server.ts';
import { SitePicker } from '#app/yard/site-picker.tsx';
import { ConsistencyMark } from './consistency-mark.tsx';
import { FlowTable } from './flow-table.tsx';
import { MoneyOfDay } from './money-of-day.tsx';
import { PrintReportForm } from './print-report-form.tsx';

export const handle: ScreenHandle = { title: '作業日報' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'daily-report.read');
  const { sites, ownSiteId, site, today } = await chosenSite(request, user.storageSiteId);
  if (site === undefined) return { sites, ownSiteId, today, report: undefined };
  const day = Day.safeParse(new URL(request.url).searchParams.get('day')).data ?? today;
  return { sites, ownSiteId, today, report: await load(request, GetDailyReport, { storageSiteId: site.id, day }) };
}

export default function DailyReport() {
  const { sites, ownSiteId, today, report } = useLoaderData<typeof loader>();
  if (report === undefined) {
    return (
      <SitePicker sites={sites} ownSiteId={ownSiteId} site={undefined} work="作業日報">
        保管所を選ぶと、その日の作業日報が出ます。
      </SitePicker>
    );
  }
  const { storageSiteId, day } = report;
  return (
    <Stack gap="lg" maw={1400}>
      <DayPicker sites={sites} siteId={storageSiteId} day={day} today={today} openDays={[]} />
      <ConsistencyMark report={report} isToday={day === today} />
      <FlowTable report={report} />
      <MoneyOfDay report={report} />
      <PrintReportForm key={`${storageSiteId}${day}`} storageSiteId={storageSiteId} day={day} />
    </Stack>
  );
}
