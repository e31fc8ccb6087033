import { defineRoom } from '../ground/command/define-room.ts';
import { closeCash } from './close-cash.ts';
import { getCashDay } from './get-cash-day.ts';
import { reopenCash } from './reopen-cash.ts';
import { undoCashClose } from './undo-cash-close.ts';

export const cash = defineRoom('cash', [getCashDay, closeCash, undoCashClose, reopenCash]);
