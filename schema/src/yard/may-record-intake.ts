import type { Status } from '../bicycle/status.ts';
import type { Verdict } from '../ground/verdict.ts';
import { mustBeStored } from './must-be-stored.ts';

/** Whether 二次登録 may be recorded (row L2): only in the yard, and there as often as needed. */
export const mayRecordIntake = ({ status }: { status: Status }): Verdict =>
  mustBeStored(status, { beforeRemoval: '撤去と受入を登録してから二次登録してください' });
