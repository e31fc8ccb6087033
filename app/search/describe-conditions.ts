import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import { Day } from '@bicycles/schema/ground/values';
import { listLabels, textLabels } from '@bicycles/schema/search/condition-labels';
import { searchDays, searchFlags } from '@bicycles/schema/search/conditions';
import {
  dayKeys,
  dayNames,
  flagKeys,
  flagName,
  type ListName,
  listNames,
  type Typed,
  textNames,
  valuesOf,
} from './condition-names.ts';
import type { SearchChoices } from './search-choices.ts';

/** One condition in the clerk's words; `name` is its box, or the day or flag whose boxes it has. */
type Given = { name: string; words: string };

/** The given conditions, e.g. 「撤去日：R8.11.1～」「色：赤・黒」. */
export function describeConditions(typed: Typed, choices: SearchChoices): Given[] {
  const texts = textNames.map((name) => ({ name, words: worded(textLabels[name], typed[name]) }));
  const lists = listNames.map((name) => ({ name, words: worded(listLabels[name], chosen(typed, name, choices)) }));
  const days = dayKeys.map((day) => ({ name: `days.${day}`, words: worded(searchDays[day], range(typed, day)) }));
  const flags = flagKeys.map((flag) => ({
    name: flagName(flag),
    words: worded(searchFlags[flag].replace('の有無', ''), yesOrNo(typed[flagName(flag)])),
  }));
  return [...days, ...lists, ...texts, ...flags].flatMap(({ name, words }) => (words ? [{ name, words }] : []));
}

/** The boxes without those of one described condition. */
export const withoutCondition = (typed: Typed, name: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([box]) => box !== name && !box.startsWith(`${name}.`)));

const worded = (label: string, value: string | undefined) => (value ? `${label}：${value}` : undefined);

const chosen = (typed: Typed, name: ListName, choices: SearchChoices): string =>
  valuesOf(typed, name)
    .map((id) => choices[name].find((choice) => choice.id === id)?.label ?? '（不明）')
    .join('・');

function range(typed: Typed, day: (typeof dayKeys)[number]): string | undefined {
  const { from, to } = dayNames(day);
  if (!typed[from] && !typed[to]) return undefined;
  return typed[from] === typed[to] ? inWareki(typed[from]) : `${inWareki(typed[from])}～${inWareki(typed[to])}`;
}

/** A day that does not exist is shown as it was typed. */
function inWareki(typed = ''): string {
  const day = Day.safeParse(typed);
  return day.success && day.data >= '1873' ? formatWarekiShort(day.data) : typed;
}

const yesOrNo = (value: string | undefined) => (value === 'yes' ? 'あり' : value === 'no' ? 'なし' : undefined);
