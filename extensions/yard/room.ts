import { defineRoom } from '../ground/command/define-room.ts';
import { addArrival } from './add-arrival.ts';
import { addIntake } from './add-intake.ts';
import { addMove } from './add-move.ts';
import { finishTruckChecks } from './finish-truck-checks.ts';
import { listIncoming } from './list-incoming.ts';

export const yard = defineRoom('yard', [listIncoming, addArrival, finishTruckChecks, addIntake, addMove]);
