import { defineRoom } from '../command/define-room.ts';
import { addDeregistrationRequest } from './add-deregistration-request.ts';
import { addDisposal } from './add-disposal.ts';
import { addDisposalItems } from './add-disposal-items.ts';
import { addDisposalScan } from './add-disposal-scan.ts';
import { addSaleClaim } from './add-sale-claim.ts';
import { askOverride } from './ask-override.ts';
import { cancelDisposal } from './cancel-disposal.ts';
import { cancelDisposalScan } from './cancel-disposal-scan.ts';
import { changeDisposalKinds } from './change-disposal-kinds.ts';
import { closeDisposal } from './close-disposal.ts';
import { decideOverride } from './decide-override.ts';
import { disposeBicycles } from './dispose-bicycles.ts';
import { finishReconciliation } from './finish-reconciliation.ts';
import { getClock } from './get-clock.ts';
import { getClockCheck } from './get-clock-check.ts';
import { getDisposal } from './get-disposal.ts';
import { getSaleClaim } from './get-sale-claim.ts';
import { holdBicycle } from './hold-bicycle.ts';
import { listDeregistrations } from './list-deregistrations.ts';
import { listDisposalCandidates } from './list-disposal-candidates.ts';
import { listDisposalStanding } from './list-disposal-standing.ts';
import { listDisposals } from './list-disposals.ts';
import { listOverrides } from './list-overrides.ts';
import { listSaleMoney } from './list-sale-money.ts';
import { paySaleClaim } from './pay-sale-claim.ts';
import { printDeregistrationRequest } from './print-deregistration-request.ts';
import { printDisposal } from './print-disposal.ts';
import { printSaleClaim } from './print-sale-claim.ts';
import { quoteSaleClaim } from './quote-sale-claim.ts';
import { releaseHold } from './release-hold.ts';
import { removeDisposalItems } from './remove-disposal-items.ts';
import { setDisposalLot } from './set-disposal-lot.ts';
import { undoDisposal } from './undo-disposal.ts';
import { withdrawSaleClaim } from './withdraw-sale-claim.ts';

export const disposals = defineRoom('disposals', [
  askOverride,
  decideOverride,
  getClockCheck,
  getClock,
  holdBicycle,
  listDisposalStanding,
  listOverrides,
  releaseHold,
  listDisposalCandidates,
  addDisposal,
  addDisposalItems,
  removeDisposalItems,
  listDisposals,
  getDisposal,
  printDisposal,
  addDisposalScan,
  cancelDisposalScan,
  finishReconciliation,
  changeDisposalKinds,
  setDisposalLot,
  disposeBicycles,
  undoDisposal,
  closeDisposal,
  cancelDisposal,
  listSaleMoney,
  quoteSaleClaim,
  addSaleClaim,
  getSaleClaim,
  paySaleClaim,
  withdrawSaleClaim,
  printSaleClaim,
  listDeregistrations,
  addDeregistrationRequest,
  printDeregistrationRequest,
]);
