/** What the server has acknowledged, with the answers' contents: all of it must be found again. */
import type { PhotoReceipt } from '@bicycles/schema/photos/contracts';
import type { AddRemoval, AddTagging } from '@bicycles/schema/street/contracts';
import type { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import type { z } from 'zod';
import type { Account } from '../../harness/people.ts';

type Sent<Command extends { input: z.ZodType; output: z.ZodType }> = {
  account: Account;
  key: string;
  at: string;
  input: z.input<Command['input']>;
  answer: z.output<Command['output']>;
};

type AcknowledgedPhoto = {
  id: string;
  tagNumber: string;
  kind: 'tagging' | 'removal';
  sha256: string;
  receipt: PhotoReceipt;
};

export type Acknowledged = {
  batches: Sent<typeof MakeTagBatch>[];
  taggings: Sent<typeof AddTagging>[];
  removals: Sent<typeof AddRemoval>[];
  photos: AcknowledgedPhoto[];
};

export const nothingYet = (): Acknowledged => ({ batches: [], taggings: [], removals: [], photos: [] });

export const commandsOf = ({ batches, taggings, removals }: Acknowledged) => [...batches, ...taggings, ...removals];

export const countOf = (acknowledged: Acknowledged): number =>
  commandsOf(acknowledged).length + acknowledged.photos.length;
