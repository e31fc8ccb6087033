import { GetToday } from '@bicycles/schema/masters/contracts';
import { defineQuery } from '../ground/command/define-query.ts';

/** The business day (Asia/Tokyo) by the server's clock. */
export const getToday = defineQuery(GetToday, async (_input, { today }) => ({ today }));
