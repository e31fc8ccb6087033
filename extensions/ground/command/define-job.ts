/** The shape of long work: a kind, who may steer it, and one step at a time, each a transaction of its own. */
import type { Capability } from '@bicycles/schema/access';
import { z } from 'zod';
import type { CommandContext } from './define-command.ts';

/** What a step works with: a command's tools, on the clock of the person who asked for the job. */
export type StepContext = Omit<CommandContext, 'audit' | 'workAt'> & { jobId: string };

/** How far the job is: `result` is what the steps so far left for the next one and for the reader. */
type Progress<Result> = { total: number; done: number; result: Result };

type StepEnd<Result> = { done: number; isFinished: boolean; result: Result; message?: string };

type Definition<Input extends z.ZodType, Result extends z.ZodType> = {
  kind: string;
  /** Needed to stop the job and to start it again. */
  capability: Capability;
  /** Ids and conditions only: personal data stays in its own tables. */
  input: Input;
  result: Result;
  initialResult: z.output<Result>;
  /** Does one chunk. A process that dies in it leaves no trace of it, and the next one does it again. */
  step: (
    input: z.output<Input>,
    context: StepContext,
    progress: Progress<z.output<Result>>,
  ) => Promise<StepEnd<z.output<Result>>>;
};

export type StoredProgress = { total: number; done: number; input: unknown; result: unknown };

export type DefinedJob<Input extends z.ZodType = z.ZodType> = Pick<Definition<Input, z.ZodType>, 'kind' | 'input'> & {
  capability: Capability;
  run: (stored: StoredProgress, contextAt: (clockOffsetMs: number) => StepContext) => Promise<StepEnd<unknown>>;
};

export function defineJob<Input extends z.ZodType, Result extends z.ZodType>(
  definition: Definition<Input, Result>,
): DefinedJob<Input> {
  const { kind, capability, input, step } = definition;
  return {
    kind,
    capability,
    input,
    run({ total, done, ...stored }, contextAt) {
      const { asked, clockOffsetMs } = StoredInput.parse(stored.input);
      const result = definition.result.parse(stored.result ?? definition.initialResult);
      return step(input.parse(asked), contextAt(clockOffsetMs), { total, done, result });
    },
  };
}

const StoredInput = z.object({ asked: z.unknown(), clockOffsetMs: z.number() });

/** What addJob keeps: the wish and how far the asking person's clock is from the real one. */
export const storedInput = (asked: unknown, clockOffsetMs: number): string => JSON.stringify({ asked, clockOffsetMs });
