import { maximumLabelsAPrint, PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { type Batch, tagsBetween } from './batch.ts';

/**
 * The sheet's contract with what the server would refuse a moment later, in a tab where nothing can be
 * corrected: a reversed range, one without tags, one too long.
 */
export const printRange = (batches: readonly Batch[]) =>
  PrintLabelSheet.input.superRefine(({ from, to }, context) => {
    const refuse = (path: 'from' | 'to', reason: string) =>
      context.addIssue({ code: 'custom', path: [path], message: reason });
    if (from > to) refuse('to', '始めの札番号以降を指定してください');
    else if (!batches.some(({ first, last }) => first <= to && last >= from)) {
      refuse('from', 'この範囲に発行済みの札がありません。番号を確かめてください');
    } else if (tagsBetween(from, to) > maximumLabelsAPrint) {
      refuse(
        'to',
        `一度に印刷できるのは${maximumLabelsAPrint.toLocaleString('ja-JP')}枚までです。範囲を分けてください`,
      );
    }
  });
