import { defineRoom } from '../command/define-room.ts';
import { addPublicNotice } from './add-public-notice.ts';
import { exportPublicNotice } from './export-public-notice.ts';
import { getPublicNotice } from './get-public-notice.ts';
import { listPublicNoticeCandidates } from './list-public-notice-candidates.ts';
import { listPublicNotices } from './list-public-notices.ts';
import { printPublicNotice } from './print-public-notice.ts';
import { revokePublicNotice } from './revoke-public-notice.ts';

export const publicNotices = defineRoom('public-notices', [
  listPublicNoticeCandidates,
  addPublicNotice,
  listPublicNotices,
  getPublicNotice,
  printPublicNotice,
  exportPublicNotice,
  revokePublicNotice,
]);
