/** `POST …/revocation`: the whole 公示 is taken back before its day. */
import { RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RevokePublicNotice, ({ publicNoticeId, revokedCount, skipped }) =>
    outcome(
      `/public-notices/batches/${publicNoticeId}`,
      `公示を取り消しました。${revokedCount}台`,
      '公示日を戻さなかった自転車',
      skipped,
    ),
  );
