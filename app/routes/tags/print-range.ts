import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { z } from 'zod';
import { type Batch, tagsBetween } from './batch.ts';

const message = 'ずれは -10〜10mm で入力してください';
const offset = z.coerce.number({ error: message }).min(-10, { error: message }).max(10, { error: message }).default(0);
const maximumLabels = 2_400;

/**
 * The sheet's contract with what the server would refuse a moment later, in a tab where nothing can be
 * corrected: a reversed range, one without tags, one too long.
 */
export const printRange = (batches: readonly Batch[]) =>
  PrintLabelSheet.input.extend({ offsetXMm: offset, offsetYMm: offset }).superRefine(({ from, to }, context) => {
    const refuse = (path: 'from' | 'to', reason: string) =>
      context.addIssue({ code: 'custom', path: [path], message: reason });
    if (from > to) refuse('to', '始めの札番号以降を指定してください');
    else if (!batches.some(({ first, last }) => first <= to && last >= from)) {
      refuse('from', 'この範囲に発行済みの札がありません。番号を確かめてください');
    } else if (tagsBetween(from, to) > maximumLabels) {
      refuse('to', `一度に印刷できるのは${maximumLabels.toLocaleString('ja-JP')}枚までです。範囲を分けてください`);
    }
  });
