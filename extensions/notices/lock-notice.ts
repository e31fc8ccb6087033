import type { Tables } from '@bicycles/schema/generated/tables';
import { type NoticeState, noticeStates } from '@bicycles/schema/notices/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { lockRow, readRow } from '../ground/command/rows.ts';
import { noticeNotFound } from './notice-not-found.ts';

export type LockedNotice = {
  notice: Tables['notices'] & { state: NoticeState };
  bicycle: Tables['bicycles'];
};

/**
 * A notice by id or number with its bicycle, both locked: the bicycle first, as everywhere, so that two commands can't
 * wait for each other. Throws `notice-not-found` (404).
 */
export async function lockNotice(
  trx: Knex.Transaction,
  wanted: { noticeId: string } | { number: string },
): Promise<LockedNotice> {
  const where = 'number' in wanted ? 'number = :number' : 'id = :noticeId';
  const found = await readRow<{ id: string; bicycle: string }>(
    trx,
    `select id, bicycle from notices where ${where}`,
    wanted,
  );
  const field = 'number' in wanted ? 'number' : undefined;
  if (!found) throw noticeNotFound(field);
  const bicycle = await lockBicycle(trx, found.bicycle);
  const notice = await lockRow(trx, 'notices', found.id);
  if (!notice) throw noticeNotFound(field);
  return { bicycle, notice: { ...notice, state: NoticeStateOfRow.parse(notice.state) } };
}

const NoticeStateOfRow = z.enum(noticeStates);
