/** One 処分リスト (rows D1, D2): how far it is, what becomes of each bicycle, the buyer's money, and its end. */

import { can } from '@bicycles/schema/access';
import { GetDisposal } from '@bicycles/schema/disposal/contracts';
import { Stack } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { DisposalHeading } from './disposal-heading.tsx';
import { DisposalSteps } from './disposal-steps.tsx';
import { ExtraList } from './extra-list.tsx';
import { ItemSection } from './item-section.tsx';
import { LotFacts } from './lot-facts.tsx';
import { LotForm } from './lot-form.tsx';

export const handle: ScreenHandle = { title: '処分リスト' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  const found = await load(request, GetDisposal, {
    disposalId: params['disposalId'] ?? '',
    find: findIn(request.url),
    page: pageIn(request.url),
    soldPage: pageIn(request.url, 'soldPage'),
    extraPage: pageIn(request.url, 'extraPage'),
  });
  const isOpen = found.disposal.state === 'listed' || found.disposal.state === 'reconciled';
  return {
    ...found,
    mayList: isOpen && can(role, 'disposal.list'),
    mayReconcile: isOpen && can(role, 'disposal.reconcile'),
    mayDecide: isOpen && can(role, 'disposal.decide'),
  };
}

export default function DisposalScreen() {
  const { disposal, sold, extras, mayList, mayReconcile, mayDecide, ...list } = useLoaderData<typeof loader>();
  return (
    <Stack gap="md" key={disposal.disposalId}>
      <DisposalHeading disposal={disposal} />
      <DisposalSteps disposal={disposal} mayList={mayList} mayReconcile={mayReconcile} mayDecide={mayDecide} />
      {mayDecide && disposal.state === 'reconciled' && sold.count > 0 ? (
        // Another price or another choice of bicycles begins the form anew.
        <LotForm key={`${sold.count}-${disposal.lotYen}-${disposal.soldYen}`} disposal={disposal} sold={sold} />
      ) : (
        <LotFacts disposal={disposal} />
      )}
      <ItemSection {...list} disposal={disposal} mayList={mayList} mayDecide={mayDecide} />
      <ExtraList disposalId={disposal.disposalId} extras={extras} mayAdd={mayList} />
    </Stack>
  );
}
