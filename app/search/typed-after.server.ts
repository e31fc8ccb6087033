import { GetToday } from '@bicycles/schema/masters/contracts';
import { load } from '#app/ground/directus/load.server.ts';
import { boxesIn, type Typed } from './condition-names.ts';
import { withoutCondition } from './describe-conditions.ts';
import { presetsOn, withPreset } from './presets.ts';

/** What the search form asks for: as typed, without the condition that was taken away, or narrowed to a list. */
export async function typedAfter(request: Request): Promise<Typed> {
  const form = await request.formData();
  const typed = typedIn(form);
  const without = form.get('without');
  if (typeof without === 'string') return withoutCondition(typed, without);
  const wanted = form.get('preset');
  if (wanted === null) return typed;
  // 「期限切れ」 counts from the server's day.
  const { today } = await load(request, GetToday, {});
  const preset = presetsOn(today).find(({ name }) => name === wanted);
  return preset === undefined ? typed : withPreset(typed, preset);
}

/** Without the spaces that slip in around a word. */
const typedIn = (form: FormData): Typed =>
  Object.fromEntries(Object.entries(boxesIn(form)).map(([name, value]) => [name, value.trim()]));
