import { defineRoom } from '../ground/command/define-room.ts';
import { addAddressInquiry } from './add-address-inquiry.ts';
import { addNoticeRun } from './add-notice-run.ts';
import { addReissue } from './add-reissue.ts';
import { addUndelivered } from './add-undelivered.ts';
import { answerAddressInquiry } from './answer-address-inquiry.ts';
import { cancelNotices } from './cancel-notices.ts';
import { cancelUndelivered } from './cancel-undelivered.ts';
import { findNotice } from './find-notice.ts';
import { getNoticeRun } from './get-notice-run.ts';
import { listNoticeCandidates } from './list-notice-candidates.ts';
import { listNoticeRuns } from './list-notice-runs.ts';
import { listNoticesOfBicycle } from './list-notices-of-bicycle.ts';
import { listUndelivered } from './list-undelivered.ts';
import { noticeRun } from './notice-run.ts';
import { printAddressInquiry } from './print-address-inquiry.ts';
import { printNotice } from './print-notice.ts';
import { printNoticeRun } from './print-notice-run.ts';
import { sendNoticeRun } from './send-notice-run.ts';

export const notices = defineRoom(
  'notices',
  [
    listNoticeCandidates,
    addNoticeRun,
    listNoticeRuns,
    getNoticeRun,
    listNoticesOfBicycle,
    findNotice,
    printNoticeRun,
    printNotice,
    sendNoticeRun,
    cancelNotices,
    addReissue,
    addUndelivered,
    cancelUndelivered,
    listUndelivered,
    addAddressInquiry,
    printAddressInquiry,
    answerAddressInquiry,
  ],
  {
    jobs: [noticeRun],
  },
);
