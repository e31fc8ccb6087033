import { defineRoom } from '../ground/command/define-room.ts';
import { iso } from '../ground/command/served.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { getDeadlineCheck } from './get-deadline-check.ts';
import { getLegalDates } from './get-legal-dates.ts';

export const legalDates = defineRoom('legal-dates', [getLegalDates, getDeadlineCheck], {
  // 期限の点検 after that of the stock; at a start, of a morning that has none yet: it is about how things stand today.
  nightly: [
    {
      at: '40 0 * * *',
      check: (database, now) => checkDeadlines(database, now.toFormat('yyyy-MM-dd'), iso(now)),
    },
  ],
});
