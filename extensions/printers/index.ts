import { defineRoom } from '../command/define-room.ts';

export const printers = defineRoom('printers', []);
