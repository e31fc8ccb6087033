import type { LabelPaper, ListTagBatches } from '@bicycles/schema/tags/contracts';
import { tagNumberLength } from '@bicycles/schema/tags/tag-number';
import type { z } from 'zod';

/** One 作成 of tags, as the list shows it. */
export type Batch = z.infer<typeof ListTagBatches.output>['batches'][number];

/** Labels on one A4 sheet, 3 × 8 (row F1). */
export const labelsPerSheet = 24;

/** Sheets that so many labels take when the first goes on `startPosition` (1 to 24). */
export const sheetsFor = (labels: number, startPosition = 1): number =>
  Math.ceil((labels + startPosition - 1) / labelsPerSheet);

/** 「（用紙2枚）」 on the button that prints; a roll has no sheets to count. */
export const sheetsText = (labels: number, paper: LabelPaper, startPosition?: number): string =>
  paper === 'roll' ? '（ロール）' : `（用紙${sheetsFor(labels, startPosition)}枚）`;

/** How many tags stand between two numbers, both included; numbers follow on without their check digit. */
export const tagsBetween = (from: string, to: string): number => serialOf(to) - serialOf(from) + 1;

const serialOf = (tagNumber: string): number => Number(tagNumber.slice(0, tagNumberLength - 1));
