import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { Instant } from '@bicycles/schema/ground/values';
import { DateTime } from 'luxon';

/** `14:35`: the minute in Tokyo at which the wait is surely over, rounded up as the rule's own words are. */
export const formatWaitEnd = (removableAt: Instant): string =>
  formatTime(DateTime.fromISO(removableAt).plus({ milliseconds: 59_999 }).startOf('minute'));
