import { RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { outcome } from '#app/parts/outcome.server.ts';

export const commands = [
  onDone(RevokePublicNotice, ({ publicNoticeId, revokedCount, skipped }) =>
    outcome(
      `/public-notices/batches/${publicNoticeId}`,
      `公示を取り消しました。${revokedCount}台`,
      '公示日を戻さなかった自転車',
      skipped,
    ),
  ),
];
