import { defineRoom } from '../command/define-room.ts';

export const publicNotices = defineRoom('public-notices', []);
