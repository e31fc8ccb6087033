/** 棚卸 (row R3): begin one, or go on with the one that is open; what earlier ones found. */
import { can } from '@bicycles/schema/access';
import { ListStocktakes, StartStocktake } from '@bicycles/schema/stock/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { chosenSite } from '#app/yard/chosen-site.server.ts';
import { SitePicker } from '#app/yard/site-picker.tsx';
import { PastStocktakes } from './past-stocktakes.tsx';
import { StartForm } from './start-form.tsx';

export const handle: ScreenHandle = { title: '棚卸' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireCapability(request, 'stocktake.read');
  const mayTake = can(user.role, 'stocktake.take');
  const { sites, ownSiteId, site } = await chosenSite(request, user.storageSiteId);
  if (site === undefined) return { sites, ownSiteId, mayTake, here: undefined };
  return {
    sites,
    ownSiteId,
    mayTake,
    here: { site, ...(await load(request, ListStocktakes, { storageSiteId: site.id })) },
  };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, StartStocktake, ({ stocktakeId }) => redirect(`/stock/stocktake/${stocktakeId}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Stocktakes() {
  const { sites, ownSiteId, mayTake, here } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Stack gap="lg" maw={1200}>
      <SitePicker sites={sites} ownSiteId={ownSiteId} site={here?.site} work="棚卸">
        保管所を選ぶと、その保管所の棚卸が出ます。
      </SitePicker>
      {here !== undefined && (
        <>
          <StartForm
            site={here.site}
            open={here.stocktakes.find(({ stocktakeId }) => stocktakeId === here.openStocktakeId)}
            mayTake={mayTake}
            result={result}
          />
          <PastStocktakes
            stocktakes={here.stocktakes.filter(({ stocktakeId }) => stocktakeId !== here.openStocktakeId)}
          />
        </>
      )}
    </Stack>
  );
}
