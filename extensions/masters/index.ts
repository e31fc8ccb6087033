import { defineRoom } from '../command/define-room.ts';
import { getMapBase } from './get-map-base.ts';
import { listChoices } from './list-choices.ts';

export const masters = defineRoom('masters', [listChoices, getMapBase]);
