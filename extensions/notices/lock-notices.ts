import type { Day, Id } from '@bicycles/schema/ground/values';
import type { NoticeState } from '@bicycles/schema/notices/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

export type BatchNotice = {
  id: Id;
  number: string;
  state: NoticeState;
  madeOn: Day;
  /** It tells the owner of now. */
  isToOwner: boolean;
  bicycle: { id: Id; status: string; revision: number; managementNumber: string | null };
};

/** The notices of a run, or chosen ones, in printing order; they and their bicycles locked (bicycles first, by id). */
export async function lockNotices(
  trx: Knex.Transaction,
  wanted: { runId: Id } | { noticeIds: readonly Id[] },
): Promise<BatchNotice[]> {
  const notices = () =>
    'runId' in wanted ? trx('notices').where({ batch: wanted.runId }) : trx('notices').whereIn('id', wanted.noticeIds);
  await trx('bicycles').select('id').whereIn('id', notices().select('bicycle')).orderBy('id').forUpdate();
  const ids: string[] = await notices().orderBy('id').forUpdate().pluck('id');
  return readRows<BatchNotice>(
    trx,
    `select n.id, n.number, n.state, to_char(n.created_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as "madeOn",
            is_addressed_to(n.owner, n.recipient_name, b.owner) as "isToOwner",
            json_build_object('id', b.id, 'status', b.status, 'revision', b.revision,
                              'managementNumber', b.management_number) as bicycle
       from notices n join bicycles b on b.id = n.bicycle where n.id = any(:ids) order by n.number`,
    { ids },
  );
}
