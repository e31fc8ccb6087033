/** 棚卸の画面 (row R3): scan what stands in the yard; surplus and shortage at once. Afterwards its kept result. */
import { can } from '@bicycles/schema/access';
import { GetStocktake, PrintStocktake } from '@bicycles/schema/stock/contracts';
import { Button, Stack, Text } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { IconPrinter } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import { PaperForm } from '#app/parts/paper-form.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { CountNumbers } from './count-numbers.tsx';
import { Counting } from './counting.tsx';
import { DifferenceTabs } from './difference-tabs.tsx';
import { StocktakeTitle } from './stocktake-title.tsx';

export const handle: ScreenHandle = { title: '棚卸' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'stocktake.read');
  const stocktake = await load(request, GetStocktake, {
    stocktakeId: params['stocktakeId'] ?? '',
    find: findIn(request.url),
    page: pageIn(request.url),
    surplusPage: pageIn(request.url, 'surplusPage'),
  });
  return { ...stocktake, mayTake: can(role, 'stocktake.take') };
}

/** A scan answers with the numbers; the long lists are read again when somebody looks, not for every bicycle. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.includes('/scan') ? false : defaultShouldRevalidate;

export default function Stocktake() {
  const { heading, missing, surplus, latest, mayTake } = useLoaderData<typeof loader>();
  const isOpen = heading.finishedAt === null && heading.cancelledAt === null;
  if (isOpen && mayTake) {
    return <Counting key={heading.stocktakeId} heading={heading} missing={missing} surplus={surplus} latest={latest} />;
  }
  return (
    <Stack gap="lg" maw={1200}>
      <StocktakeTitle heading={heading} />
      {heading.cancelledAt === null ? (
        <>
          <CountNumbers counts={heading} />
          <PaperForm paper={PrintStocktake} about={{ stocktakeId: heading.stocktakeId }}>
            <Button type="submit" size="lg" variant="default" leftSection={<IconPrinter aria-hidden />}>
              棚卸結果表を印刷
            </Button>
          </PaperForm>
          <DifferenceTabs missing={missing} surplus={surplus} counts={heading} isOpen={isOpen} />
        </>
      ) : (
        <Text>取りやめたため、結果はありません。</Text>
      )}
    </Stack>
  );
}
