/** Tag numbers for the workers, made by the real command while the kills go on. */
import { randomUUID } from 'node:crypto';
import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { ApiClient } from '../../../directus/api-client.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { PersistentSender } from './persistent-sender.ts';

export type TagSupply = () => Promise<string>;

/** Answers with one fresh tag number per call. */
export function tagSupply(office: ApiClient, send: PersistentSender, { batches }: Acknowledged): TagSupply {
  const numbers: string[] = [];
  let filling: Promise<void> | undefined;
  const fill = async () => {
    const [key, at, input] = [randomUUID(), new Date().toISOString(), { count: 24 }];
    const answer = await send(`tag batch ${key}`, () => office.send(MakeTagBatch, input, { key, at }));
    batches.push({ account: 'office', key, at, input, answer });
    const serial = Number(answer.first.slice(0, 7));
    numbers.push(...Array.from({ length: answer.count }, (_, index) => tagNumberFor(serial + index)));
    filling = undefined;
  };
  return async () => {
    for (;;) {
      const number = numbers.shift();
      if (number !== undefined) return number;
      filling ??= fill();
      await filling;
    }
  };
}
