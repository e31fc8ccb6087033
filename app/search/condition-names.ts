/**
 * The names of the boxes of the search form. A name is the way to its value in `SearchConditions`
 * (`days.removed.from`), so that a message of the schema finds its box.
 */
import { listLabels } from '@bicycles/schema/search/condition-labels';
import {
  personalConditions,
  type SearchDay,
  type SearchFlag,
  searchDays,
  searchFlags,
} from '@bicycles/schema/search/conditions';

/** The conditions as typed, right or wrong, by the name of their box; empty boxes are left out. */
export type Typed = Record<string, string>;

export const textNames = personalConditions;
export type TextName = (typeof textNames)[number];

/** Several values of a list stand in one box, separated by commas. */
export const listNames = Object.keys(listLabels) as (keyof typeof listLabels)[];
export type ListName = (typeof listNames)[number];

export const dayKeys = Object.keys(searchDays) as SearchDay[];
export const flagKeys = Object.keys(searchFlags) as SearchFlag[];

export const flagName = (flag: SearchFlag) => `flags.${flag}` as const;
export const dayNames = (day: SearchDay) => ({ from: `days.${day}.from`, to: `days.${day}.to` }) as const;

export const boxNames: readonly string[] = [
  ...textNames,
  ...listNames,
  ...dayKeys.flatMap((day) => Object.values(dayNames(day))),
  ...flagKeys.map(flagName),
];

export const valuesOf = (typed: Typed, name: ListName): string[] => (typed[name] ?? '').split(',').filter(Boolean);

/** What stands in every box of the form, to the letter. */
export const boxesIn = (form: FormData): Typed =>
  Object.fromEntries(boxNames.map((name) => [name, String(form.get(name) ?? '')]));
