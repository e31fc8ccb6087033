import type { Status } from '@bicycles/schema/bicycle/status';
import { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

type AnnouncedLine = PublicNoticeLine & {
  position: number;
  bicycleId: string;
  managementNumber: string;
  status: Status;
};
type Row = Pick<AnnouncedLine, 'position' | 'bicycleId' | 'managementNumber' | 'status'> & { line: unknown };

/** The lines of a 公示 as they were announced, in the order of the list, with where each bicycle stands now. */
export async function readLines(db: Knex, publicNoticeId: string): Promise<AnnouncedLine[]> {
  const rows = await readRows<Row>(
    db,
    `select i.position, i.line, b.id as "bicycleId", b.management_number as "managementNumber", b.status
       from public_notice_items i join bicycles b on b.id = i.bicycle
      where i.public_notice = :publicNoticeId order by i.position`,
    { publicNoticeId },
  );
  return rows.map(({ line, ...row }) => ({ ...PublicNoticeLine.parse(line), ...row }));
}
