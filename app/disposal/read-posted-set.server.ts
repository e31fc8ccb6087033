import type { Id } from '@bicycles/schema/ground/values';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { unsealSet } from '#app/parts/selection/handed-set.server.ts';
import { readSet } from '#app/parts/selection/set-field.ts';

/** The bicycles that another screen has picked and posted as `set`; never in an address. Throws the error screen. */
export async function readPostedSet(request: Request, userId: Id): Promise<BicycleSet> {
  const form = await request.formData();
  const set = readSet(form) ?? (await unsealSet(form, userId));
  if (set !== undefined) return set;
  throw new Response('自転車が選ばれていません。台帳で選び直してください。', { status: 400 });
}
