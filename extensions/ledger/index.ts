import { defineRoom } from '../command/define-room.ts';
import { changeDeadline } from './change-deadline.ts';
import { editBicycle } from './edit-bicycle.ts';
import { getBicycle } from './get-bicycle.ts';
import { printLedgerCard } from './print-ledger-card.ts';
import { printPhotoSheet } from './print-photo-sheet.ts';
import { searchBicycles } from './search-bicycles.ts';
import { setOwner } from './set-owner.ts';

export const ledger = defineRoom('ledger', [
  searchBicycles,
  getBicycle,
  editBicycle,
  setOwner,
  changeDeadline,
  printLedgerCard,
  printPhotoSheet,
]);
