import { defineRoom } from '../command/define-room.ts';

export const disposals = defineRoom('disposals', []);
