import { formatWareki } from '../ground/text/wareki.ts';
import type { Id } from '../ground/values.ts';
import { policeResultLabels } from '../police/contracts.ts';
import { type BulkChange, bulkChangeLabels } from './change.ts';

/** The change in a clerk's words, for the question before it and for its history; `labelOf` names codes. */
export function describeChange(change: BulkChange, labelOf: (id: Id) => string): string {
  switch (change.kind) {
    case 'deadline-day':
      return `保管期限を${formatWareki(change.until)}にする`;
    case 'deadline-later': {
      const parts = [change.months > 0 && `${change.months}か月`, change.days > 0 && `${change.days}日`];
      return `保管期限を${parts.filter(Boolean).join('と')}延ばす`;
    }
    case 'look': {
      const { vehicleKindId, modelId, colourId, storageSlot, conditionMemo, remarks } = change;
      const parts = [
        vehicleKindId !== undefined && `車種を「${labelOf(vehicleKindId)}」にする`,
        modelId !== undefined && `型式を「${labelOf(modelId)}」にする`,
        colourId !== undefined && `色を「${labelOf(colourId)}」にする`,
        storageSlot !== undefined && `置き場所を「${storageSlot}」にする`,
        conditionMemo !== undefined && `状況メモに「${conditionMemo}」を追記する`,
        remarks !== undefined && `備考に「${remarks}」を追記する`,
      ];
      return parts.filter(Boolean).join('、');
    }
    case 'owner-set':
      return change.replaces ? '同じ所有者を登録する（今の所有者と置き換える）' : bulkChangeLabels[change.kind];
    case 'owner-taken-over': {
      const since = change.confirmedFrom && `（${formatWareki(change.confirmedFrom)}以降に確認した人）`;
      return `${bulkChangeLabels[change.kind]}${since ?? ''}`;
    }
    case 'police-inquiry': {
      const { documentNumber, inquiredOn, result } = change;
      const document = documentNumber === undefined ? '' : `、${documentNumber}`;
      return `警察への照会（${formatWareki(inquiredOn)}${document}）の「${policeResultLabels[result]}」を登録する`;
    }
    default:
      return bulkChangeLabels[change.kind];
  }
}
