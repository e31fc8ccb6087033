import { defineRoom } from '../ground/command/define-room.ts';
import { addReturn } from './add-return.ts';
import { cancelReturn } from './cancel-return.ts';
import { getCounterCase } from './get-counter-case.ts';
import { printCustodyReceipt } from './print-custody-receipt.ts';
import { printPaymentNotice } from './print-payment-notice.ts';
import { printReturnReceipt } from './print-return-receipt.ts';
import { quoteFee } from './quote-fee.ts';

export const returns = defineRoom(
  'returns',
  [quoteFee, getCounterCase, addReturn, cancelReturn, printReturnReceipt, printCustodyReceipt, printPaymentNotice],
  {
    constraints: {
      returns_once: ['already-returned', 'この自転車はすでに返還済みです。台帳で返還の記録を確かめてください'],
    },
  },
);
