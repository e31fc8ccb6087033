import type { Tables } from '@bicycles/schema/generated/tables';
import { bicycleAfterNotices } from '@bicycles/schema/notices/bicycle-after-notices';
import type { CommandContext } from '../ground/command/define-command.ts';
import type { BicycleEvent } from '../ground/command/record-event.ts';
import { updateRow } from '../ground/command/rows.ts';
import { findStandingNotice } from './find-standing-notice.ts';

type NoticeChanges = { [Column in keyof Tables['notices']]?: Tables['notices'][Column] };

/** Writes a locked notice, and what its locked bicycle's row says after it; the event tells of it. `owner` is a new one. */
export async function changeNotice(
  { trx, change }: Pick<CommandContext, 'trx' | 'change'>,
  { noticeId, bicycle }: { noticeId: string; bicycle: Parameters<CommandContext['change']>[0] },
  { changes, event, owner }: { changes: NoticeChanges; event: BicycleEvent; owner?: string },
): Promise<void> {
  await updateRow(trx, 'notices', noticeId, changes);
  const standing = await findStandingNotice(trx, bicycle.id);
  await change(bicycle, event, { ...bicycleAfterNotices(standing), owner });
}
