/** 売却代金 (自転車法6条3項・4項): what is kept, claimed, paid out and the ward's own, by year and yard. */

import { can } from '@bicycles/schema/access';
import { ListSaleMoney, saleMoneyStates } from '@bicycles/schema/disposal/sale-contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Paper, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { FindSale } from './find-sale.tsx';
import { SaleFilterForm } from './sale-filter-form.tsx';
import { SaleTable } from './sale-table.tsx';
import { SumTable } from './sum-table.tsx';

export const handle: ScreenHandle = { title: '売却代金' };

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'sale-claim.read');
  const { searchParams } = new URL(request.url);
  const given = (name: string) => searchParams.get(name) || undefined;
  const page = pageIn(request.url);
  const filter = {
    state: saleMoneyStates.find((state) => state === given('state')),
    storageSiteId: given('site'),
  };
  const [found, { storageSites }] = await Promise.all([
    load(request, ListSaleMoney, { ...filter, page }),
    load(request, ListChoices, {}),
  ]);
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  return { ...found, filter, page, sites, mayDecide: can(role, 'sale-claim.decide') };
}

export default function Sales() {
  const { sums, rows, count, filter, page, sites, mayDecide } = useLoaderData<typeof loader>();
  return (
    <Stack gap="md" maw={1300}>
      <FindSale mayDecide={mayDecide} />
      <SumTable sums={sums} />
      <Paper withBorder p="md" component="section" aria-labelledby="sold">
        <Title order={2} fz="1.125rem" mb="xs" id="sold">
          売却した自転車
        </Title>
        <SaleFilterForm filter={filter} sites={sites} />
        {rows.length === 0 ? (
          <Text>この条件に当てはまる売却はありません。</Text>
        ) : (
          <SaleTable rows={rows} mayDecide={mayDecide} />
        )}
        <PageLinks page={page} pages={Math.ceil(count / pageSize)} />
      </Paper>
    </Stack>
  );
}
