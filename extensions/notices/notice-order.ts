import type { Day, Id } from '@bicycles/schema/ground/values';
import type { NoticeKind } from '@bicycles/schema/notices/contracts';
import type { StepContext } from '../ground/command/define-job.ts';

/** Which notices are wanted; `runId` names the run that they belong to. */
export type NoticeOrder = {
  runId: Id;
  kind: NoticeKind;
  notifiedOn: Day;
  bicycleIds: readonly Id[];
  /** 再発行: the notice that the new one replaces, and why. */
  reissue?: { of: Id; ofNumber: string; reason: string };
};
export type NoticeTools = Pick<StepContext, 'trx' | 'at' | 'actor' | 'files' | 'change'>;
