/** What a run of the crash benchmark can be told: `npm run bench:crash -- --kills 200 --seed 7`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';

const count = (initial: number) => z.coerce.number().int().min(1).max(10_000).default(initial);

const Options = z.object({
  kills: count(20),
  workers: count(6),
  /** Decides the moments and the targets of the kills and what each worker does. */
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .default(() => Date.now() % 1_000_000),
});
export type Options = z.infer<typeof Options>;

/** From the command line, else from KILLS, WORKERS and SEED. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: { kills: { type: 'string' }, workers: { type: 'string' }, seed: { type: 'string' } },
  });
  return Options.parse({
    kills: values.kills ?? process.env['KILLS'],
    workers: values.workers ?? process.env['WORKERS'],
    seed: values.seed ?? process.env['SEED'],
  });
}
