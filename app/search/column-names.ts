/** What a line of the result can show, in the order in which the columns are offered. */
import type { SortKey } from '@bicycles/schema/search/contracts';
import { z } from 'zod';

type Column = { label: string; sort?: SortKey; isPersonal?: true };

const columns = {
  photo: { label: '写真' },
  status: { label: '状態' },
  removal: { label: '撤去日時・場所', sort: 'removedAt' },
  storageSite: { label: '保管所' },
  look: { label: '色・型式' },
  registrationNumber: { label: '防犯登録番号' },
  retentionDeadlineOn: { label: '保管期限', sort: 'retentionDeadlineOn' },
  vehicleKind: { label: '車種' },
  manufacturer: { label: 'メーカー' },
  frameNumber: { label: '車体番号' },
  policeBody: { label: '警察' },
  stickerColour: { label: 'シールの色' },
  removalKind: { label: '撤去区分' },
  placeNote: { label: '場所の補足' },
  storageSlot: { label: '置き場所' },
  condition: { label: '破損・機能喪失' },
  conditionMemo: { label: '状況メモ' },
  policeInquiredOn: { label: '警察照会日', sort: 'policeInquiredOn' },
  policeAnsweredOn: { label: '警察回答日' },
  theftReport: { label: '盗難届' },
  hasOwner: { label: '所有者情報' },
  owner: { label: '所有者', isPersonal: true },
  notifiedOn: { label: '返還通知日', sort: 'notifiedOn' },
  undelivered: { label: '返戻' },
  storageAnnouncedOn: { label: '保管の公示日' },
  disposalAnnouncedOn: { label: '処分公示日' },
  held: { label: '処分の保留' },
  returnedOn: { label: '返還日・区分', sort: 'returnedOn' },
  paidYen: { label: '手数料' },
  finalOn: { label: '最終処理日', sort: 'finalOn' },
  disposalYen: { label: '処分金額' },
  remarks: { label: '備考' },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const resultColumns: Record<ColumnName, Column> = columns;
export const columnNames = Object.keys(columns) as [ColumnName, ...ColumnName[]];

/** What stands in a table that nobody has arranged: enough to answer a caller. */
export const usualColumns: readonly ColumnName[] = columnNames.slice(0, 7);

export const ColumnNames = z
  .array(z.enum(columnNames))
  .min(1, { error: '1つ以上選んでください' })
  .transform((names) => [...new Set(names)]);

/** The columns that this person may see. */
export const columnsFor = (seesOwners: boolean): ColumnName[] =>
  columnNames.filter((name) => seesOwners || resultColumns[name].isPersonal === undefined);
