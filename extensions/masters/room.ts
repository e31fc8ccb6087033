import { defineRoom } from '../ground/command/define-room.ts';
import { getMapBase } from './get-map-base.ts';
import { getToday } from './get-today.ts';
import { listChoices } from './list-choices.ts';

export const masters = defineRoom('masters', [getToday, listChoices, getMapBase]);
