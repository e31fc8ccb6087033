/** Between the boxes of the search form and the conditions that the server takes. */
import { SearchConditions } from '@bicycles/schema/search/conditions';
import {
  dayKeys,
  dayNames,
  flagKeys,
  flagName,
  listNames,
  type Typed,
  textNames,
  valuesOf,
} from './condition-names.ts';

type Parsed = { conditions: SearchConditions; errors: Messages } | { conditions: undefined; errors: Messages };
type Messages = Record<string, string>;

/** The conditions that were typed, or a message for each box that can't be asked. */
export function parseTyped(typed: Typed): Parsed {
  const parsed = SearchConditions.safeParse({
    ...Object.fromEntries(textNames.map((name) => [name, typed[name]])),
    ...Object.fromEntries(listNames.map((name) => [name, valuesOf(typed, name)])),
    days: Object.fromEntries(dayKeys.flatMap((day) => rangeOf(typed, day))),
    flags: Object.fromEntries(flagKeys.map((flag) => [flag, typed[flagName(flag)]])),
  });
  if (parsed.success) return { conditions: parsed.data, errors: {} };
  const errors = parsed.error.issues.map(({ path, message }) => [boxOf(path), message] as const);
  return { conditions: undefined, errors: Object.fromEntries(errors) };
}

/** The boxes as they stand when these conditions were typed. */
export function typedFrom(conditions: SearchConditions): Typed {
  const texts = textNames.map((name) => [name, conditions[name] ?? '']);
  const lists = listNames.map((name) => [name, conditions[name].join(',')]);
  const days = dayKeys.flatMap((day) => {
    const { from, to } = dayNames(day);
    const range = conditions.days[day];
    return [
      [from, range?.from ?? ''],
      [to, range?.to ?? ''],
    ];
  });
  const flags = flagKeys.map((flag) => [flagName(flag), conditions.flags[flag] ?? '']);
  return Object.fromEntries([...texts, ...lists, ...days, ...flags].filter(([, value]) => value !== ''));
}

function rangeOf(typed: Typed, day: (typeof dayKeys)[number]) {
  const { from, to } = dayNames(day);
  return typed[from] || typed[to] ? [[day, { from: typed[from], to: typed[to] }] as const] : [];
}

/** A value of a list is wrong in its list's box. */
const boxOf = (path: readonly PropertyKey[]): string => path.filter((step) => typeof step === 'string').join('.');
