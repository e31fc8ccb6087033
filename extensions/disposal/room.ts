import { defineRoom } from '../ground/command/define-room.ts';
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
import { decideProtectionRemovals } from './decide-protection-removals.ts';
import { disposeBicycles } from './dispose-bicycles.ts';
import { finishReconciliation } from './finish-reconciliation.ts';
import { getDisposal } from './get-disposal.ts';
import { getReconciliation } from './get-reconciliation.ts';
import { getSaleClaim } from './get-sale-claim.ts';
import { holdBicycle } from './hold-bicycle.ts';
import { listDeregistrations } from './list-deregistrations.ts';
import { listDisposalCandidates } from './list-disposal-candidates.ts';
import { listDisposalStanding } from './list-disposal-standing.ts';
import { listDisposals } from './list-disposals.ts';
import { listOverrides } from './list-overrides.ts';
import { listProtectionRemovals } from './list-protection-removals.ts';
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

export const disposal = defineRoom(
  'disposal',
  [
    askOverride,
    decideOverride,
    decideProtectionRemovals,
    listProtectionRemovals,
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
    getReconciliation,
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
  ],
  {
    constraints: {
      bicycles_disposal_gate: [
        'disposal-gate',
        'この自転車はまだ処分できません。台帳の「手続きの流れ」で、止めている理由を確かめてください',
      ],
      disposal_overrides_once: ['override-open', '例外の申請はすでに出ています。台帳で確かめてください'],
      disposal_overrides_two_people: ['same-person', '申請した人は承認できません。別の担当者が承認してください'],
    },
  },
);
