import { Failure } from '@bicycles/schema/ground/failure';
import { QuoteFee } from '@bicycles/schema/returns/contracts';
import type { z } from 'zod';
import { call } from '#app/ground/directus/call.server.ts';

export type Quote = z.output<typeof QuoteFee.output>;
/** Without a quote the message says why there is none, as for a kind of vehicle that has no fee yet. */
export type QuoteAnswer = { quote: Quote; message?: never } | { quote?: never; message: string };

/** The fee, or the reason for having none; the form around it must not be lost over it. */
export async function quoteFee(request: Request, question: z.input<typeof QuoteFee.input>): Promise<QuoteAnswer> {
  try {
    return { quote: await call(request, QuoteFee, question) };
  } catch (error) {
    if (error instanceof Failure) return { message: error.message };
    throw error;
  }
}
