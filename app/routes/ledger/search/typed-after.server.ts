import { ListChoices } from '@bicycles/schema/masters/contracts';
import { call } from '#app/directus/call.server.ts';
import type { Typed } from './condition-names.ts';
import { withoutCondition } from './describe-conditions.ts';
import { presetsOn, withPreset } from './presets.ts';
import { typedIn } from './search-terms.server.ts';

/** What the search form asks for: as typed, without the condition that was taken away, or narrowed to a list. */
export async function typedAfter(request: Request): Promise<Typed> {
  const form = await request.formData();
  const typed = typedIn(form);
  const without = form.get('without');
  if (typeof without === 'string') return withoutCondition(typed, without);
  const wanted = form.get('preset');
  if (wanted === null) return typed;
  // 「期限切れ」 counts from the server's day.
  const { today } = await call(request, ListChoices, {});
  const preset = presetsOn(today).find(({ name }) => name === wanted);
  return preset === undefined ? typed : withPreset(typed, preset);
}
