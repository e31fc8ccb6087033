import { type Status, statuses } from '@bicycles/schema/bicycle/status';
import { z } from 'zod';

const StoredStatus = z.enum(statuses);

/** The status of a row; the database's check keeps it within the set. */
export const statusOf = (bicycle: { status: string }): Status => StoredStatus.parse(bicycle.status);
