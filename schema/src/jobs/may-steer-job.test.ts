import { describe, expect, it } from 'vitest';
import { jobStates } from './contracts.ts';
import { mayCancelJob, mayRestartJob } from './may-steer-job.ts';

describe('長い処理の中止と再開', () => {
  it('待っているか動いている処理だけを中止できる', () => {
    expect(jobStates.filter((state) => mayCancelJob(state).allowed)).toEqual(['waiting', 'running']);
  });

  it('失敗か中止で止まった処理だけを再開できる', () => {
    expect(jobStates.filter((state) => mayRestartJob(state).allowed)).toEqual(['failed', 'cancelled']);
  });

  it.each(jobStates)('%s の処理は、中止か再開のどちらか一方だけができるか、どちらもできない', (state) => {
    expect(mayCancelJob(state).allowed && mayRestartJob(state).allowed).toBe(false);
  });
});
