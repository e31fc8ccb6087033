/** 一括処理: each step leads to the batch's own screen. */
import { AddBulkChange, PreviewBulkChange, UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import { redirect } from '@remix-run/node';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { SetField } from '#app/parts/selection/set-field.ts';

/** The set comes as it does in a form. */
const previewForm = { ...PreviewBulkChange, input: PreviewBulkChange.input.extend({ set: SetField }) };

const showBatch = ({ bulkChangeId }: { bulkChangeId: string }) => redirect(`/ledger/bulk/${bulkChangeId}`);

export const commands = [
  onDone(previewForm, showBatch),
  onDone(AddBulkChange, showBatch),
  onDone(UndoBulkChange, showBatch),
];
