/** The clerk's words for the conditions of a search: on the form's chips and on the printed list alike. */
import type { personalConditions, SearchConditions } from './conditions.ts';

export const textLabels: Record<(typeof personalConditions)[number], string> = {
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
};

export const listLabels = {
  registrationKinds: '防犯登録',
  policeBodyIds: '警察',
  placeIds: '撤去場所',
  storageSiteIds: '保管所',
  vehicleKindIds: '車種',
  modelIds: '型式',
  colourIds: '色',
  stickerColourIds: 'シールの色',
  statuses: '状態',
} as const satisfies { [Name in keyof SearchConditions]?: string };
