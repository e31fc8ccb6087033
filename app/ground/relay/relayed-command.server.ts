/** What a room says when one of its commands is done, for the relay of all commands (`app/commands.ts`). */
import type { Contract } from '@bicycles/schema/ground/contract';
import type { z } from 'zod';
import { type Sent, submitForm } from '#app/ground/directus/submit-form.server.ts';

export type RelayedCommand = { path: string; answer(request: Request): Promise<unknown> };

/** `done` answers with a redirect or data, as for `submitForm`. */
export const onDone = <Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  done: (output: z.output<Output>, sent: Sent<Input>) => unknown,
): RelayedCommand => ({ path: contract.path, answer: (request) => submitForm(request, contract, done) });

/** A command that leads nowhere else: the screen that sent it is told what was done, as `CommandAnswer`. */
export const onDoneHere = <Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
): RelayedCommand => onDone(contract, (done) => ({ result: undefined, done, at: Date.now() }));
