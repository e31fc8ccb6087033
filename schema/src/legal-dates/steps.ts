/** The steps of the law's procedure (自転車法6条), in their order. */
import { z } from 'zod';
import { blockerCodes } from '../bicycle/blocker-codes.ts';
import { Day } from '../ground/values.ts';

export const legalStepNames = [
  'warning',
  'removal',
  'storage-notice',
  'police-inquiry',
  'police-answer',
  'return-notice',
  'deadline',
  'disposal-notice',
  'disposable',
  'disposal',
  'ownership',
] as const;
export type LegalStepName = (typeof legalStepNames)[number];

export const stepLabels: Record<LegalStepName, string> = {
  warning: '警告（札付け）',
  removal: '撤去',
  'storage-notice': '保管の公示',
  'police-inquiry': '警察へ照会',
  'police-answer': '警察の回答',
  'return-notice': '返還通知',
  deadline: '保管期限',
  'disposal-notice': '処分公示',
  disposable: '処分できる日',
  disposal: '売却・処分',
  ownership: '所有権の帰属',
};

/** `due` can be done now; `waiting` has its day to come; `blocked` is stopped by the gate. */
const stepStates = ['done', 'due', 'waiting', 'blocked', 'not-needed'] as const;

export const LegalStep = z.object({
  step: z.enum(legalStepNames),
  /** The day it was done, or the earliest on which it can be; null while nothing fixes one. */
  day: Day.nullable(),
  /** The day by the rule alone, where a person set another one. */
  computedDay: Day.nullable(),
  article: z.string(),
  reason: z.string(),
  state: z.enum(stepStates),
  blockedBy: z.array(z.enum(blockerCodes)),
});
export type LegalStep = z.infer<typeof LegalStep>;
