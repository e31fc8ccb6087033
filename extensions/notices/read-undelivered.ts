import type { Notice } from '@bicycles/schema/notices/contracts';
import { type UndeliveredStep, undeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import type { Knex } from 'knex';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { readRows } from '../ground/command/rows.ts';
import { noticeSql } from './notice-sql.ts';

type Facts = {
  status: string;
  owner: { name: string | null; postalCode: string | null; address: string | null } | null;
  hasLaterNotice: boolean;
  retentionDeadlineOn: string;
  registrationNumber: string | null;
};
export type Undelivered = Notice & Facts & { step: UndeliveredStep };

/** Notices that came back by post, oldest first, each with what it waits for; `page` is their limit. */
export async function readUndelivered(
  db: Knex,
  where = 'true',
  bindings: Parameters<typeof readRows>[2] = {},
  page = '',
): Promise<Undelivered[]> {
  const sql = `${noticeSql(`n.state = 'undelivered' and ${where}`, facts)} order by n.undelivered_on, n.number ${page}`;
  const rows = await readRows<Notice & Facts>(db, sql, bindings);
  return rows.map((row) => ({ ...row, step: undeliveredStep({ ...row, ...recipientOf(row), status: statusOf(row) }) }));
}

const facts = `,
  b.status, coalesce(b.retention_deadline_on, b.removed_on) as "retentionDeadlineOn",
  b.registration_number as "registrationNumber",
  case when o.id is null then null
       else json_build_object('name', o.name, 'postalCode', o.postal_code, 'address', o.address) end as owner,
  exists (select 1 from notices later
           where later.bicycle = n.bicycle and later.state <> 'cancelled'
             and (later.created_at, later.number) > (n.created_at, n.number)) as "hasLaterNotice"`;

const recipientOf = (notice: Notice) => ({
  recipient: {
    name: notice.recipientName,
    postalCode: notice.recipientPostalCode,
    address: notice.recipientAddress,
  },
});
