/** 台帳の1台 (row L1): everything known of one bicycle, and what may be done with it. */

import { can } from '@bicycles/schema/access';
import { mayEdit } from '@bicycles/schema/bicycle/may-edit';
import { ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { ListPastOwners } from '@bicycles/schema/ledger/past-owner-contracts';
import { GetLegalDates } from '@bicycles/schema/legal-dates/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { GetMapBase } from '@bicycles/schema/masters/map-contracts';
import { ListNoticesOfBicycle } from '@bicycles/schema/notices/contracts';
import { Grid, Paper, Stack, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { LegalDatesCard } from '#app/legal-dates/legal-dates-card.tsx';
import { NoticesOfBicycle } from '#app/notices/notices-of-bicycle.tsx';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BicycleActions } from './bicycle-actions.tsx';
import { BicycleHeading } from './bicycle-heading.tsx';
import { BodyFacts } from './body-facts.tsx';
import { KeepingFacts } from './keeping-facts.tsx';
import { loadBicycle } from './load-bicycle.server.ts';
import { nearestWords } from './map/nearest-words.ts';
import { PastOwners } from './past-owners.tsx';
import { PeopleFacts } from './people-facts.tsx';
import { PositionFacts } from './position-facts.tsx';
import { ProcedureFacts } from './procedure-facts.tsx';
import { Timeline } from './timeline.tsx';

export const handle: ScreenHandle = { title: '台帳' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'ledger.read');
  const [bicycle, { today, places }, map] = await Promise.all([
    loadBicycle(request, params['id']),
    load(request, ListChoices, {}),
    load(request, GetMapBase, {}),
  ]);
  const { notices } = can(role, 'notice.read')
    ? await load(request, ListNoticesOfBicycle, { bicycleId: bicycle.id })
    : { notices: [] };
  const dates = await load(request, GetLegalDates, { bicycleId: bicycle.id });
  const { removals } = can(role, 'disposal.override')
    ? await load(request, ListProtectionRemovals, { bicycleId: bicycle.id })
    : { removals: [] };
  const edit = mayEdit(bicycle, bicycle.revision);
  const lacksOwner = edit.allowed && bicycle.owner === null && bicycle.registrationNumber !== null;
  const pastOwners =
    lacksOwner && can(role, 'owner.edit') ? await load(request, ListPastOwners, { bicycleId: bicycle.id }) : undefined;
  return {
    bicycle,
    dates,
    removals,
    notices,
    pastOwners: pastOwners?.owners ?? [],
    today,
    map,
    nearest: nearestWords(bicycle, places),
    refusal: edit.allowed ? undefined : edit.reason,
    rights: {
      edit: can(role, 'ledger.edit'),
      changeDeadline: can(role, 'deadline.change'),
      setOwner: can(role, 'owner.edit'),
      recordInquiry: can(role, 'police-inquiry.record'),
      readOwner: can(role, 'owner.read'),
      printCard: can(role, 'ledger.print'),
      printReceipt: can(role, 'return.print'),
      cancelReturn: can(role, 'return.cancel'),
      printNotice: can(role, 'notice.print'),
      makeNotice: can(role, 'notice.make'),
      hold: can(role, 'disposal.hold'),
      override: can(role, 'disposal.override'),
    },
  };
}

export default function BicycleScreen() {
  const { bicycle, dates, removals, notices, pastOwners, today, map, nearest, refusal, rights } =
    useLoaderData<typeof loader>();
  return (
    <Stack gap="md">
      <BicycleHeading bicycle={bicycle} />
      <BicycleActions bicycle={bicycle} rights={rights} refusal={refusal} />
      <Paper withBorder p="md" component="section">
        <Title order={2} mb="xs">
          写真
        </Title>
        <PhotoStrip photos={bicycle.photos} />
      </Paper>
      <Grid gutter="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="md">
            <KeepingFacts bicycle={bicycle} today={today} />
            <BodyFacts bicycle={bicycle} />
            <PastOwners owners={pastOwners} bicycle={bicycle} />
            <PeopleFacts bicycle={bicycle} mayRead={rights.readOwner} />
            <ProcedureFacts bicycle={bicycle} />
            <NoticesOfBicycle notices={notices} today={today} rights={rights} />
            <PositionFacts bicycle={bicycle} map={map} nearest={nearest} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="md">
            <LegalDatesCard dates={dates} removals={removals} rights={rights} />
            <Timeline events={bicycle.events} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
