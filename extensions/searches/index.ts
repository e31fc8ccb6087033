import { defineRoom } from '../command/define-room.ts';

export const searches = defineRoom('searches', []);
