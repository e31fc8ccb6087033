import type { Contract } from '@bicycles/schema/ground/contract';
import type { SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';

/** What an action of `submitForm` answers with where it leads nowhere else: what was wrong, and what was typed. */
export type FormAnswer = { result?: SubmissionResult<string[]> | undefined };

/** What a command of `onDoneHere` answers with: what was done and when, or what was wrong, with the refusal's code. */
export type CommandAnswer<Command extends Pick<Contract, 'output'>> = FormAnswer & {
  code?: string;
  done?: z.output<Command['output']>;
  at?: number;
};
