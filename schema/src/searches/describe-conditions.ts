import { registrationKindLabels } from '../bicycle/look.ts';
import { statusLabels } from '../bicycle/status.ts';
import type { Id } from '../values.ts';
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
  const lists = Object.entries(listLabels).flatMap(([name, label]) => {
    const ids = conditions[name as keyof typeof listLabels];
    return ids.length === 0 ? [] : `${label}：${ids.map(labelOf).join('・')}`;
  });
  const kinds = conditions.registrationKinds.map((kind) => registrationKindLabels[kind]);
  const states = conditions.statuses.map((status) => statusLabels[status]);
  return [
    ...texts,
    ...lists,
    ...(kinds.length > 0 ? [`防犯登録：${kinds.join('・')}`] : []),
    ...(states.length > 0 ? [`状態：${states.join('・')}`] : []),
    ...ranges(conditions),
    ...answers(conditions),
  ];
}

const textLabels = {
  managementNumber: '整理番号',
  tagNumber: '札番号',
  registrationNumber: '防犯登録番号',
  registrationStation: 'シールの警察署名',
  registrationSymbol: '記号',
  registrationSerial: '番号',
  frameNumber: '車体番号',
  personName: '氏名',
  personAddress: '住所',
  freeText: 'メモ・備考',
} as const satisfies { [Name in keyof SearchConditions]?: string };

const listLabels = {
  placeIds: '撤去場所',
  storageSiteIds: '保管所',
  policeBodyIds: '警察',
  vehicleKindIds: '車種',
  modelIds: '型式',
  colourIds: '色',
  stickerColourIds: 'シールの色',
} as const satisfies { [Name in keyof SearchConditions]?: string };

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
