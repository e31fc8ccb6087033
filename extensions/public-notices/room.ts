import { defineRoom } from '../ground/command/define-room.ts';
import { addPublicNotice } from './add-public-notice.ts';
import { exportPublicNotice } from './export-public-notice.ts';
import { getPublicNotice } from './get-public-notice.ts';
import { listPublicNoticeCandidates } from './list-public-notice-candidates.ts';
import { listPublicNotices } from './list-public-notices.ts';
import { previewPublicNotice } from './preview-public-notice.ts';
import { printPublicNotice } from './print-public-notice.ts';
import { revokePublicNotice } from './revoke-public-notice.ts';

export const publicNotices = defineRoom(
  'public-notices',
  [
    listPublicNoticeCandidates,
    previewPublicNotice,
    addPublicNotice,
    listPublicNotices,
    getPublicNotice,
    printPublicNotice,
    exportPublicNotice,
    revokePublicNotice,
  ],
  {
    constraints: {
      public_notices_days: ['announced-too-shortly', '公示の期間が短すぎます。終わりの日を後の日にしてください'],
      public_notice_items_order: [
        'notice-order',
        '公示の順番が合わない自転車があります。候補の一覧を読み直し、選び直してください',
      ],
    },
  },
);
