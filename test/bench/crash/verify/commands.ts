/** Every acknowledged command: its key with its answer, its rows with the answer's contents, its event. */
import { isDeepStrictEqual } from 'node:util';
import type { ApiClient } from '../../../../directus/api-client.ts';
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { type Acknowledged, commandsOf } from '../acknowledged.ts';
import { type Findings, noFindings, type Rows } from './findings.ts';

type Bicycle = {
  id: string;
  tag: string;
  place: string;
  status: string;
  warned_at: Date;
  removed_at: Date | null;
  management_number: string | null;
  deadline: string | null;
};

export async function verifyCommands(acknowledged: Acknowledged, rows: Rows): Promise<Findings> {
  const findings = noFindings();
  const lose = (what: string, ...facts: unknown[]) => findings.lost.push(`${what} ${facts.map(String).join(' ')}`);

  const keys = new Map(
    (await rows<{ key: string; output: unknown }>('select key, output from commands')).map(({ key, output }) => [key, output]),
  );
  for (const { key, answer } of commandsOf(acknowledged)) {
    if (!isDeepStrictEqual(keys.get(key), answer)) lose('answer of the command', key, JSON.stringify(keys.get(key)));
  }
  for (const [key, output] of keys) if (output === null) lose('key without an answer', key);

  const bicycles = new Map(
    (
      await rows<Bicycle>(
        `select b.id, t.number as tag, b.place, b.status, b.warned_at, b.removed_at, b.management_number,
                b.retention_deadline_on::text as deadline
           from bicycles b join tags t on t.id = b.tag`,
      )
    ).map((bicycle) => [bicycle.id, bicycle]),
  );
  const events = new Set(
    (await rows<{ event: string }>("select concat_ws(' ', bicycle, kind, command_key) as event from bicycle_events")).map(({ event }) => event),
  );
  for (const { key, input, answer } of acknowledged.taggings) {
    const found = bicycles.get(answer.bicycleId);
    const isThere =
      found?.tag === input.tagNumber && found.place === input.placeId && isSameInstant(found.warned_at, answer.warnedAt);
    if (!isThere) lose('tagging', input.tagNumber, JSON.stringify(found));
    if (!events.has(`${answer.bicycleId} tagged ${key}`)) lose('event of the tagging', input.tagNumber);
  }
  for (const { key, input, answer } of acknowledged.removals) {
    const found = bicycles.get(answer.bicycleId);
    const isThere =
      found?.tag === input.tagNumber &&
      found.status === 'removed' &&
      found.management_number === answer.managementNumber &&
      found.deadline === answer.retentionDeadlineOn &&
      isSameInstant(found.removed_at, answer.removedAt);
    if (!isThere) lose('removal', input.tagNumber, answer.managementNumber, JSON.stringify(found));
    if (!events.has(`${answer.bicycleId} removed ${key}`)) lose('event of the removal', input.tagNumber);
  }
  for (const { answer } of acknowledged.batches) {
    const [found] = await rows<{ count: number }>(
      'select count(*)::int as count from tags where batch = $1 and number between $2 and $3',
      [answer.batch, answer.first, answer.last],
    );
    if (found?.count !== answer.count) lose('tags of the batch', answer.batch, `${found?.count}/${answer.count}`);
  }
  return findings;
}

/** The same through the door that people use: each removed bicycle with its number, deadline and photos. */
export async function verifyOverHttp(acknowledged: Acknowledged, office: ApiClient): Promise<Findings> {
  const findings = noFindings();
  for (const { input, answer } of acknowledged.removals) {
    const shown = await office.send(GetBicycle, { id: answer.bicycleId });
    const photos = new Set(shown.photos.map(({ id }) => id));
    const isShown =
      shown.tagNumber === input.tagNumber &&
      shown.managementNumber === answer.managementNumber &&
      shown.retentionDeadlineOn === answer.retentionDeadlineOn &&
      acknowledged.photos.every(({ id, tagNumber }) => tagNumber !== input.tagNumber || photos.has(id));
    if (!isShown) findings.lost.push(`over HTTP: removal ${answer.managementNumber}`);
  }
  return findings;
}

const isSameInstant = (stored: Date | null, answered: string) => stored?.getTime() === Date.parse(answered);
