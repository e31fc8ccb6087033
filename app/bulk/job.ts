/** `GET /ledger/bulk/jobs/:jobId`: how far a batch is, asked while it goes on. */
import { GetJob } from '@bicycles/schema/jobs/contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '#app/ground/directus/load.server.ts';

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  load(request, GetJob, { jobId: params['jobId'] ?? '' });
