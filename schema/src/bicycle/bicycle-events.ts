import type { Status } from './status.ts';

/** What can happen to a bicycle, as past participles; one without `leadsTo` leaves its status as it was. */
export type BicycleEvents = Readonly<Record<string, { label: string; leadsTo?: Status }>>;
