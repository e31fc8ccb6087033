/** 突合 (row D1): the list against what stands in the yard, scan by scan, from as many terminals as like. */
import { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { findIn, pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { Reconciling } from './reconciling.tsx';

export const handle: ScreenHandle = { title: '処分リストの突合' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'disposal.reconcile');
  const found = await load(request, GetReconciliation, {
    disposalId: params['disposalId'] ?? '',
    find: findIn(request.url),
    page: pageIn(request.url),
  });
  const { disposalId, state } = found.disposal;
  if (state === 'closed' || state === 'cancelled') throw redirect(`/disposals/${disposalId}`);
  return found;
}

/** A scan answers with the numbers; the lists are read again every few seconds, not for every bicycle. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.includes('/scan') ? false : defaultShouldRevalidate;

export default function Reconcile() {
  const found = useLoaderData<typeof loader>();
  return <Reconciling key={found.disposal.disposalId} {...found} />;
}
