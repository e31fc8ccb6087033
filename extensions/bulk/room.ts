import { defineRoom } from '../ground/command/define-room.ts';
import { addBulkChange } from './add-bulk-change.ts';
import { bulkChangeJob } from './bulk-change-job.ts';
import { bulkUndoJob } from './bulk-undo-job.ts';
import { getBulkChange } from './get-bulk-change.ts';
import { listBulkChanges } from './list-bulk-changes.ts';
import { previewBulkChange } from './preview-bulk-change.ts';
import { undoBulkChange } from './undo-bulk-change.ts';

export const bulk = defineRoom(
  'bulk',
  [previewBulkChange, addBulkChange, undoBulkChange, getBulkChange, listBulkChanges],
  {
    jobs: [bulkChangeJob, bulkUndoJob],
  },
);
