/** Long lists go page by page: nothing that grows with the years is sent whole. */
import { z } from 'zod';
import { optionalText } from './values.ts';

/** Rows of one page. */
export const pageRows = 50;

/** Of one page of cards, each with its picture, its buttons or its own form. */
export const pageCards = 20;

/** The page that is wanted. */
export const PageNumber = z.coerce.number().int().min(1).max(1_000_000).default(1);

/** One page of a list, and how long the list is. A page behind the last one is the last one. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row).max(pageRows), page: z.int(), pages: z.int(), count: z.int() });

/** Words of the rows that are wanted, as a part of a number: narrows the rows, never what is counted or chosen. */
export const FindWords = optionalText(40);
