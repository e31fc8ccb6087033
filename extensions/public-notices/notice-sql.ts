import type { Day, Instant } from '@bicycles/schema/ground/values';
import type { PublicNotice, PublicNoticeKind } from '@bicycles/schema/public-notices/contracts';
import { mayRevoke } from '@bicycles/schema/public-notices/may-revoke';
import { publicNoticeState } from '@bicycles/schema/public-notices/notice-state';

export type NoticeRow = {
  publicNoticeId: string;
  number: string;
  kind: PublicNoticeKind;
  announcedOn: Day;
  announcedUntil: Day;
  isRevoked: boolean;
  bicycleCount: number;
  createdAt: Instant;
  createdByName: string | null;
  revokedAt: Instant | null;
  revokedReason: string | null;
  file: string | null;
};

/** Batches with who made them; `where` is on `n`. */
export const noticeSql = (where: string) => `
  select n.id as "publicNoticeId", n.number, n.kind, n.announced_on as "announcedOn",
         n.announced_until as "announcedUntil", n.state = 'revoked' as "isRevoked",
         coalesce(n.bicycle_count, 0) as "bicycleCount", n.created_at as "createdAt",
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "createdByName",
         n.revoked_at as "revokedAt", n.revoked_reason as "revokedReason", n.file
    from public_notices n left join directus_users u on u.id = n.created_by
   where n.state <> 'draft' and ${where}`;

export const noticeOf = (row: NoticeRow, today: Day): PublicNotice => ({
  ...row,
  state: publicNoticeState(row, today),
  isRevocable: mayRevoke(row, today).allowed,
  hasPaper: row.file !== null,
});
