import { defineRoom } from '../ground/command/define-room.ts';
import { addExemptionRequest } from './add-exemption-request.ts';
import { decideExemption } from './decide-exemption.ts';
import { getExemption } from './get-exemption.ts';
import { listExemptions } from './list-exemptions.ts';
import { printExemptionApplication } from './print-exemption-application.ts';
import { withdrawExemption } from './withdraw-exemption.ts';

export const exemptions = defineRoom('exemptions', [
  listExemptions,
  getExemption,
  addExemptionRequest,
  withdrawExemption,
  decideExemption,
  printExemptionApplication,
]);
