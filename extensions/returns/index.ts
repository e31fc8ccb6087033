import { defineRoom } from '../command/define-room.ts';
import { addExemptionRequest } from './add-exemption-request.ts';
import { addReturn } from './add-return.ts';
import { cancelReturn } from './cancel-return.ts';
import { closeCash } from './close-cash.ts';
import { decideExemption } from './decide-exemption.ts';
import { getCashDay } from './get-cash-day.ts';
import { getCounterCase } from './get-counter-case.ts';
import { getExemption } from './get-exemption.ts';
import { listExemptions } from './list-exemptions.ts';
import { printCustodyReceipt } from './print-custody-receipt.ts';
import { printExemptionApplication } from './print-exemption-application.ts';
import { printPaymentNotice } from './print-payment-notice.ts';
import { printReturnReceipt } from './print-return-receipt.ts';
import { quoteFee } from './quote-fee.ts';
import { reopenCash } from './reopen-cash.ts';
import { withdrawExemption } from './withdraw-exemption.ts';

export const returns = defineRoom('returns', [
  quoteFee,
  getCounterCase,
  addReturn,
  cancelReturn,
  printReturnReceipt,
  printCustodyReceipt,
  printPaymentNotice,
  listExemptions,
  getExemption,
  addExemptionRequest,
  withdrawExemption,
  decideExemption,
  printExemptionApplication,
  getCashDay,
  closeCash,
  reopenCash,
]);
