import { DateTime } from 'luxon';
import { z } from 'zod';
import { Instant } from '../ground/values.ts';

const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The minute as a date-time box sends it (`2026-11-18T18:30`, Tokyo time), or an instant with its offset. */
export const typedInstant = (what: string) =>
  z
    .string({ error: `${what}を入力してください` })
    .min(1, { error: `${what}を入力してください` })
    .transform((text) => (minute.test(text) ? (DateTime.fromISO(text, { zone: 'Asia/Tokyo' }).toISO() ?? text) : text))
    .pipe(Instant);
