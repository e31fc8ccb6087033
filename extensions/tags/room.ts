import { defineRoom } from '../ground/command/define-room.ts';
import { listTagBatches } from './list-tag-batches.ts';
import { lookUpTag } from './look-up-tag.ts';
import { makeTagBatch } from './make-tag-batch.ts';
import { printLabelSheet } from './print-label-sheet.ts';

export const tags = defineRoom('tags', [makeTagBatch, listTagBatches, printLabelSheet, lookUpTag]);
