import type { Day } from '../values.ts';
import { calendarDay } from './calendar-day.ts';

/** The calendar day so many days later (earlier for a negative number). */
export const dayAfter = (day: Day, days = 1): Day => calendarDay(day).plus({ days }).toISODate();
