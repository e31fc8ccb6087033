import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import { type Bicycle, GetBicycle } from '@bicycles/schema/ledger/contracts';
import { failureToResponse } from '#app/ground/directus/failure-to-response.server.ts';
import { load } from '#app/ground/directus/load.server.ts';

/** The bicycle that the address names; an address that can't name one is the 404 screen. */
export async function loadBicycle(request: Request, id: string | undefined): Promise<Bicycle> {
  const known = Id.safeParse(id);
  if (!known.success) {
    throw failureToResponse(
      new Failure('absent', 'この自転車は台帳にありません。検索から選び直してください。', { status: 404 }),
    );
  }
  return load(request, GetBicycle, { id: known.data });
}
