import { defineRoom } from '../ground/command/define-room.ts';
import { changeDeadline } from './change-deadline.ts';
import { editBicycle } from './edit-bicycle.ts';
import { getBicycle } from './get-bicycle.ts';
import { listPastOwners } from './list-past-owners.ts';
import { printLedgerCard } from './print-ledger-card.ts';
import { printPhotoSheet } from './print-photo-sheet.ts';
import { setOwner } from './set-owner.ts';
import { takeOverOwner } from './take-over-owner.ts';

export const ledger = defineRoom('ledger', [
  getBicycle,
  editBicycle,
  setOwner,
  listPastOwners,
  takeOverOwner,
  changeDeadline,
  printLedgerCard,
  printPhotoSheet,
]);
