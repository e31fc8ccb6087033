/** `GET /returns/:bicycleId/case`: what stands at the counter now, asked again while an answer is awaited (row R2). */
import { GetCounterCase } from '@bicycles/schema/returns/contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '#app/ground/directus/load.server.ts';

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  load(request, GetCounterCase, { bicycleId: params['bicycleId'] ?? '' });
