import { type Refusal, refused } from '../ground/verdict.ts';
import { type Status, statusLabels } from './status.ts';

/** Why a closed bicycle takes no more changes; every rule of an open row answers it in the same words. */
export const closedRefusal = (status: Status): Refusal =>
  refused(
    'closed',
    `この自転車は「${statusLabels[status]}」のため変更できません。誤りがあるときは区の担当者に連絡してください`,
  );
