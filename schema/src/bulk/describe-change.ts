import { formatWareki } from '../text/wareki.ts';
import type { Id } from '../values.ts';
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
      const { colourId, modelId, storageSlot, remarks } = change;
      const parts = [
        colourId !== undefined && `色を「${labelOf(colourId)}」にする`,
        modelId !== undefined && `型式を「${labelOf(modelId)}」にする`,
        storageSlot !== undefined && `置き場を「${storageSlot}」にする`,
        remarks !== undefined && `備考に「${remarks}」を追記する`,
      ];
      return parts.filter(Boolean).join('、');
    }
    default:
      return bulkChangeLabels[change.kind];
  }
}
