/** `GET /photos/doubt-count`: how many photos wait for a decision, for the note on the yard's screen. */
import { CountPhotosToResolve } from '@bicycles/schema/photos/resolve-contracts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '#app/ground/directus/load.server.ts';

export const loader = ({ request }: LoaderFunctionArgs) => load(request, CountPhotosToResolve, {});
