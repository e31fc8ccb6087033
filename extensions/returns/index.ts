import { defineRoom } from '../command/define-room.ts';
import { addReturn } from './add-return.ts';
import { printReturnReceipt } from './print-return-receipt.ts';
import { quoteFee } from './quote-fee.ts';

export const returns = defineRoom('returns', [quoteFee, addReturn, printReturnReceipt]);
