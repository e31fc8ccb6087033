import { defineRoom } from '../command/define-room.ts';

export const bulk = defineRoom('bulk', []);
