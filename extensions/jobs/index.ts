import { defineRoom } from '../command/define-room.ts';

export const jobs = defineRoom('jobs', []);
