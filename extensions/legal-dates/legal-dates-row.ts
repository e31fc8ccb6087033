/** A bicycle's row as the legal dates read it. */

import { disposedStatuses } from '@bicycles/schema/bicycle/status';
import type { Day } from '@bicycles/schema/ground/values';
import type { LegalEvent } from '@bicycles/schema/legal-dates/step-dates';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

type LegalDatesRow = {
  revision: number;
  status: string;
  warnedOn: Day | null;
  removedOn: Day | null;
  computedDeadlineOn: Day | null;
  retentionDeadlineOn: Day | null;
  policeInquiredOn: Day | null;
  policeAnsweredOn: Day | null;
  notifiedOn: Day | null;
  storageAnnouncedOn: Day | null;
  disposalAnnouncedOn: Day | null;
  disposalAnnouncedUntil: Day | null;
  ownershipTransfersOn: Day | null;
  finalOn: Day | null;
  leftOn: Day | null;
  hasRegistration: boolean;
};

export const readLegalDatesRow = (db: Knex, bicycleId: string): Promise<LegalDatesRow | undefined> =>
  readRow<LegalDatesRow>(db, legalDatesSql, { bicycleId });

/** What stands in the row, as dated events; dates that were written down go before what the rules of today say. */
export function legalEvents(row: LegalDatesRow): LegalEvent[] {
  const { removedOn, computedDeadlineOn, retentionDeadlineOn, ownershipTransfersOn, status, finalOn, leftOn } = row;
  const isChanged = retentionDeadlineOn !== null && retentionDeadlineOn !== computedDeadlineOn;
  return [
    ...event('tagged', row.warnedOn),
    ...event('removed', removedOn, computedDeadlineOn),
    ...(isChanged ? event('deadline-changed', removedOn, retentionDeadlineOn) : []),
    ...event('police-asked', row.policeInquiredOn),
    ...event('police-answered', row.policeAnsweredOn),
    ...event('notice-sent', row.notifiedOn),
    ...event('storage-announced', row.storageAnnouncedOn, ownershipTransfersOn),
    ...event('disposal-announced', row.disposalAnnouncedOn, ownershipTransfersOn, row.disposalAnnouncedUntil),
    ...disposedStatuses.filter((kind) => kind === status).flatMap((kind) => event(kind, finalOn)),
    ...leavingStatuses.filter((kind) => kind === status).flatMap((kind) => event(kind, leftOn)),
  ];
}

const leavingStatuses = ['returned', 'gone', 'cancelled'] as const;

function event(kind: LegalEvent['kind'], on: Day | null, fixed: Day | null = null, until: Day | null = null) {
  if (on === null) return [];
  return [{ kind, on, ...(fixed !== null && { fixed }), ...(until !== null && { until }) }] satisfies LegalEvent[];
}

const legalDatesSql = `
  select b.revision, b.status, (b.warned_at at time zone 'Asia/Tokyo')::date as "warnedOn", b.removed_on as "removedOn",
         b.computed_deadline_on as "computedDeadlineOn", b.retention_deadline_on as "retentionDeadlineOn",
         b.police_inquired_on as "policeInquiredOn", b.police_answered_on as "policeAnsweredOn",
         b.notified_on as "notifiedOn", b.storage_announced_on as "storageAnnouncedOn",
         b.disposal_announced_on as "disposalAnnouncedOn", pn.announced_until as "disposalAnnouncedUntil",
         b.ownership_transfers_on as "ownershipTransfersOn",
         b.final_on as "finalOn",
         coalesce(b.returned_on, (select max((e.occurred_at at time zone 'Asia/Tokyo')::date) from bicycle_events e
           where e.bicycle = b.id and e.kind in ('gone', 'cancelled'))) as "leftOn",
         b.registration_kind in ('tokyo', 'prefecture') and b.registration_number is not null as "hasRegistration"
    from bicycles b left join public_notices pn on pn.id = b.disposal_notice and pn.state = 'announced'
   where b.id = :bicycleId`;
