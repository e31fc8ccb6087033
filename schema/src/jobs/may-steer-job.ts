import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { JobState } from './contracts.ts';

/** 中止: only what still runs or waits can be stopped; what it has done stands. */
export const mayCancelJob = (state: JobState): Verdict =>
  state === 'waiting' || state === 'running'
    ? allowed
    : refused('job-over', 'この処理はすでに終わっています。画面を更新して結果を確かめてください');

/** 再開: what failed or was stopped goes on where it stood. */
export const mayRestartJob = (state: JobState): Verdict =>
  state === 'failed' || state === 'cancelled'
    ? allowed
    : refused('job-not-stopped', '止まっていない処理は再開できません。画面を更新して進み具合を確かめてください');
