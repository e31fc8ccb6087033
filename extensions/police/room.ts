import { defineRoom } from '../ground/command/define-room.ts';
import { cancelPoliceInquiry } from './cancel-police-inquiry.ts';
import { listPoliceInquiries } from './list-police-inquiries.ts';
import { recordPoliceInquiry } from './record-police-inquiry.ts';

export const police = defineRoom('police', [recordPoliceInquiry, cancelPoliceInquiry, listPoliceInquiries]);
