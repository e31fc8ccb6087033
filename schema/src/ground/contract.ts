/**
 * One endpoint as both sides see it: the extension serves it, the screens call it, the access test
 * walks it. Everything goes by POST, so that no personal data ever stands in a URL.
 */
import './japanese-messages.ts';
import type { z } from 'zod';

export type Contract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  /** `command` changes the ledger, `query` reads it. */
  kind: 'command' | 'query';
  /** `/room/noun`: the noun that comes into being, or that is looked up. */
  path: `/${string}/${string}`;
  /** A key of the room's `capabilities` (a test holds them together). */
  capability: string;
  input: Input;
  output: Output;
};

export type DocumentContract<Input extends z.ZodType = z.ZodType> = {
  kind: 'document';
  path: `/${string}/${string}`;
  capability: string;
  input: Input;
};

type Parts<Input extends z.ZodType, Output extends z.ZodType> = Omit<Contract<Input, Output>, 'kind'>;

export const command = <Input extends z.ZodType, Output extends z.ZodType>(parts: Parts<Input, Output>) =>
  ({ kind: 'command', ...parts }) satisfies Contract<Input, Output>;

export const query = <Input extends z.ZodType, Output extends z.ZodType>(parts: Parts<Input, Output>) =>
  ({ kind: 'query', ...parts }) satisfies Contract<Input, Output>;

/** A file made on request (a PDF): the answer is the file itself, so there is no output to describe. */
export const document = <Input extends z.ZodType>(parts: Omit<Parts<Input, z.ZodType>, 'output'>) =>
  ({ kind: 'document', ...parts }) satisfies DocumentContract<Input>;
