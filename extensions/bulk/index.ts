import { defineRoom } from '../command/define-room.ts';
import { addBulkChange } from './add-bulk-change.ts';
import { getBulkChange } from './get-bulk-change.ts';
import { listBulkChanges } from './list-bulk-changes.ts';
import { previewBulkChange } from './preview-bulk-change.ts';
import { undoBulkChange } from './undo-bulk-change.ts';

export const bulk = defineRoom('bulk', [
  previewBulkChange,
  addBulkChange,
  undoBulkChange,
  getBulkChange,
  listBulkChanges,
]);
