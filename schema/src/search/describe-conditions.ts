import { registrationKindLabels } from '../bicycle/look.ts';
import { statusLabels } from '../bicycle/status.ts';
import type { Id } from '../ground/values.ts';
import { listLabels, textLabels } from './condition-labels.ts';
import { type SearchConditions, searchDays, searchFlags } from './conditions.ts';

/**
 * The conditions of a search as a reader of the printed list wants them, one text each, in the form's order.
 * `labelOf` names places, yards, codes and police bodies.
 */
export function describeConditions(conditions: SearchConditions, labelOf: (id: Id) => string): string[] {
  const texts = Object.entries(textLabels).flatMap(([name, label]) => {
    const value = conditions[name as keyof typeof textLabels];
    return value === undefined ? [] : `${label}「${value}」`;
  });
  const named: Record<string, string> = { ...registrationKindLabels, ...statusLabels };
  const lists = Object.entries(listLabels).flatMap(([name, label]) => {
    const values = conditions[name as keyof typeof listLabels];
    return values.length === 0 ? [] : `${label}：${values.map((value) => named[value] ?? labelOf(value)).join('・')}`;
  });
  return [...texts, ...lists, ...ranges(conditions), ...answers(conditions)];
}

function ranges({ days }: SearchConditions): string[] {
  return Object.entries(searchDays).flatMap(([name, label]) => {
    const range = days[name as keyof typeof searchDays];
    if (range === undefined || (range.from === undefined && range.to === undefined)) return [];
    return range.from === range.to ? `${label}：${range.from}` : `${label}：${range.from ?? ''}～${range.to ?? ''}`;
  });
}

function answers({ flags }: SearchConditions): string[] {
  return Object.entries(searchFlags).flatMap(([name, label]) => {
    const answer = flags[name as keyof typeof searchFlags];
    return answer === undefined ? [] : `${label.replace('の有無', '')}：${answer === 'yes' ? 'あり' : 'なし'}`;
  });
}
