/** 札 (row F1): making a batch, printing and reprinting it, looking one tag up. */
import { z } from 'zod';
import { command, document, query } from '../contract.ts';
import { Id, Instant } from '../values.ts';
import { TagNumber } from './tag-number.ts';

export const MakeTagBatch = command({
  path: '/tags/batches',
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
  path: '/tags/batch-lists',
  capability: 'tag.print',
  input: z.object({}),
  output: z.object({
    batches: z.array(
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
    ),
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

/** A4, 24 labels a sheet (3 × 8, 70 × 37 mm). Offsets move the print on a drifting printer, in mm. */
export const PrintLabelSheet = document({
  path: '/tags/label-sheets',
  capability: 'tag.print',
  input: z.object({
    from: TagNumber,
    to: TagNumber,
    startPosition: position,
    offsetXMm: offset,
    offsetYMm: offset,
  }),
});

/** What a scanned number is and what can be done with it now; every scan screen asks this first. */
export const LookUpTag = query({
  path: '/tags/look-ups',
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
        placeName: z.string(),
        warnedAt: Instant.nullable(),
        removableAt: Instant.nullable(),
      })
      .nullable(),
    now: Instant,
  }),
});
