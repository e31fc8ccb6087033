/** The lists that are asked for every day, in one tap (requirement (13), row L9). */
import { disposedStatuses, keptStatuses } from '@bicycles/schema/bicycle/status';
import { calendarDay } from '@bicycles/schema/ground/days/calendar-day';
import type { Day } from '@bicycles/schema/ground/values';
import { dayNames, flagName, type Typed } from './condition-names.ts';

type Preset = { name: string; label: string; typed: Typed };

const deadline = dayNames('retentionDeadline');
const kept = keptStatuses.join(',');

/** What any of the lists sets; pressing one clears what another one set. */
const presetBoxes = [
  'statuses',
  ...Object.values(deadline),
  flagName('isUndelivered'),
  flagName('hasRegistration'),
  flagName('hasOwner'),
];

export const presetsOn = (today: Day): Preset[] => [
  { name: 'all', label: 'すべて', typed: {} },
  { name: 'stored', label: '保管', typed: { statuses: kept } },
  { name: 'returned', label: '返還', typed: { statuses: 'returned' } },
  {
    name: 'disposed',
    label: '処分',
    typed: { statuses: disposedStatuses.filter((status) => status !== 'sold').join(',') },
  },
  { name: 'sold', label: '売却', typed: { statuses: 'sold' } },
  { name: 'overdue', label: '期限切れ', typed: { statuses: kept, [deadline.to]: dayBefore(today) } },
  {
    name: 'to-inquire',
    label: '所有者の照会待ち',
    typed: { statuses: kept, [flagName('hasRegistration')]: 'yes', [flagName('hasOwner')]: 'no' },
  },
  { name: 'undelivered', label: '返戻', typed: { statuses: kept, [flagName('isUndelivered')]: 'yes' } },
];

/** The search narrowed to the list; what else was asked for stays. */
export function withPreset(typed: Typed, preset: Preset): Typed {
  const others = Object.entries(typed).filter(([name]) => !presetBoxes.includes(name));
  return { ...Object.fromEntries(others), ...preset.typed };
}

/** The list that is on screen: every one of its boxes as it sets them, none of the others'. */
export const presentPreset = (typed: Typed, presets: readonly Preset[]): Preset | undefined =>
  presets.find((preset) => presetBoxes.every((name) => (typed[name] ?? '') === (preset.typed[name] ?? '')));

const dayBefore = (today: Day): Day => calendarDay(today).minus({ days: 1 }).toISODate();
