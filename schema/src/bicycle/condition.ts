/** 状況: quick marks from the master, and words for what they do not say. */
import { z } from 'zod';
import { Id } from '../ground/values.ts';

export const ConditionMarkIds = z.array(Id).max(30);
export const ConditionMemo = z.string().trim().max(500, { error: '500文字以内で入力してください' });
