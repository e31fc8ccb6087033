import { defineRoom } from '../command/define-room.ts';

export const templates = defineRoom('templates', []);
