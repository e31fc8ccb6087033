/** One endpoint as a room mounts it: its contract and how a request is answered. */
import type { Readable } from 'node:stream';
import type { Request } from 'express';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { z } from 'zod';
import type { Files } from './files.ts';

/** What endpoints get from Directus and from the environment. */
export type ServerContext = {
  database: Knex;
  readClock: (request: Request) => DateTime;
  files: Files;
};

type FileAnswer = { file: Buffer | Readable; contentType: string; name: string };
type Answer = { json: unknown } | FileAnswer;

export type Served = {
  contract: {
    kind: 'command' | 'query' | 'document';
    path: `/${string}/${string}`;
    capability: string;
    input: z.ZodType;
  };
  answer: (request: Request, server: ServerContext) => Promise<Answer>;
};

/** ISO text of an instant, milliseconds and offset included. */
export function iso(instant: DateTime): string {
  const text = instant.toISO();
  if (text === null) throw new RangeError('Invalid instant');
  return text;
}
