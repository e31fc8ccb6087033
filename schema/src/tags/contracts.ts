/** 札 (row F1): making a batch, printing and reprinting it, looking one tag up. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { Id, Instant } from '../ground/values.ts';
import { TagNumber } from './tag-number.ts';

export const MakeTagBatch = command({
  path: '/tags/make-tag-batch',
  capability: 'tag.make',
  input: z.object({
    count: z.coerce
      .number({ error: '枚数を数字で入力してください' })
      .int({ error: '枚数は整数で入力してください' })
      .min(1, { error: '1枚以上を指定してください' })
      .max(2_400, { error: '一度に作れるのは2,400枚までです。分けて作成してください' }),
  }),
  output: z.object({ batch: z.number(), first: TagNumber, last: TagNumber, count: z.number() }),
});

export const ListTagBatches = query({
  path: '/tags/list-tag-batches',
  capability: 'tag.print',
  input: z.object({}),
  output: z.object({
    batches: z
      .array(
        z.object({
          batch: z.number(),
          createdAt: Instant,
          createdBy: z.string().nullable(),
          first: TagNumber,
          last: TagNumber,
          count: z.number(),
          used: z.number(),
          printed: z.number(),
          printedAt: Instant.nullable(),
        }),
      )
      .max(200),
  }),
});

const offsetRange = 'ずれは-10〜10mmの数字で入力してください';
const offset = z.coerce
  .number({ error: offsetRange })
  .min(-10, { error: offsetRange })
  .max(10, { error: offsetRange })
  .default(0);

/** The most labels of one PDF: 100 sheets. */
export const maximumLabelsAPrint = 2_400;

const positionRange = '開始位置は1〜24で指定してください';
const position = z.coerce
  .number({ error: positionRange })
  .int({ error: positionRange })
  .min(1, { error: positionRange })
  .max(24, { error: positionRange })
  .default(1);

const scaleRange = '倍率は90〜110%の数字で入力してください';
const scale = z.coerce
  .number({ error: scaleRange })
  .min(90, { error: scaleRange })
  .max(110, { error: scaleRange })
  .default(100);

export const labelPapers = ['a4', 'roll'] as const;
export type LabelPaper = (typeof labelPapers)[number];
export const labelPaperLabels: Record<LabelPaper, string> = {
  a4: 'A4 24面',
  roll: 'ロール 60×40mm',
};

/**
 * A4 with 24 labels a sheet (3 × 8, 70 × 37 mm), or a roll with one label a page. Offset in mm and scale place the
 * print on a drifting printer.
 */
export const PrintLabelSheet = document({
  path: '/tags/print-label-sheet',
  capability: 'tag.print',
  input: z.object({
    from: TagNumber,
    to: TagNumber,
    paper: z.enum(labelPapers, { error: '用紙を選んでください' }).default('a4'),
    /** Means nothing on a roll. */
    startPosition: position,
    offsetXMm: offset,
    offsetYMm: offset,
    scalePercent: scale,
  }),
});

/** What a scanned number is and what can be done with it now; every scan screen asks this first. */
export const LookUpTag = query({
  path: '/tags/look-up-tag',
  capability: 'tag.read',
  input: z.object({ tagNumber: TagNumber }),
  output: z.object({
    tagNumber: TagNumber,
    tagStatus: z.enum(['issued', 'used', 'void']),
    bicycle: z
      .object({
        id: Id,
        status: z.string(),
        managementNumber: z.string().nullable(),
        placeId: Id,
        placeName: z.string(),
        placeNote: z.string().nullable(),
        warnedAt: Instant.nullable(),
        removableAt: Instant.nullable(),
      })
      .nullable(),
    now: Instant,
  }),
});
