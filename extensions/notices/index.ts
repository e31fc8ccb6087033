import { defineRoom } from '../command/define-room.ts';

export const notices = defineRoom('notices', []);
