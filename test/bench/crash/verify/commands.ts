/** Every acknowledged command in the database: its key with its answer, its rows as answered, its event. */
import { isDeepStrictEqual } from 'node:util';
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
  const lost = [
    ...(await lostAnswers(acknowledged, rows)),
    ...(await lostBicycles(acknowledged, rows)),
    ...(await lostEvents(acknowledged, rows)),
    ...(await lostTags(acknowledged, rows)),
  ];
  return { ...noFindings(), lost };
}

async function lostAnswers(acknowledged: Acknowledged, rows: Rows): Promise<string[]> {
  const kept = await rows<{ key: string; output: unknown }>('select key, output from commands');
  const outputs = new Map(kept.map(({ key, output }) => [key, output]));
  return [
    ...commandsOf(acknowledged)
      .filter(({ key, answer }) => !isDeepStrictEqual(outputs.get(key), answer))
      .map(({ key }) => `answer of the command ${key}: ${JSON.stringify(outputs.get(key))}`),
    ...kept.filter(({ output }) => output === null).map(({ key }) => `key without an answer ${key}`),
  ];
}

async function lostBicycles({ taggings, removals }: Acknowledged, rows: Rows): Promise<string[]> {
  const stored = await rows<Bicycle>(
    `select b.id, t.number as tag, b.place, b.status, b.warned_at, b.removed_at, b.management_number,
            b.retention_deadline_on::text as deadline
       from bicycles b join tags t on t.id = b.tag`,
  );
  const bicycles = new Map(stored.map((bicycle) => [bicycle.id, bicycle]));
  const isTagged = ({ input, answer }: Acknowledged['taggings'][number], found = bicycles.get(answer.bicycleId)) =>
    found?.tag === input.tagNumber && found.place === input.placeId && isSameInstant(found.warned_at, answer.warnedAt);
  const isRemoved = ({ input, answer }: Acknowledged['removals'][number], found = bicycles.get(answer.bicycleId)) =>
    found?.tag === input.tagNumber &&
    found.status === 'removed' &&
    found.management_number === answer.managementNumber &&
    found.deadline === answer.retentionDeadlineOn &&
    isSameInstant(found.removed_at, answer.removedAt);
  return [
    ...taggings.filter((each) => !isTagged(each)).map(({ input }) => `tagging ${input.tagNumber}`),
    ...removals.filter((each) => !isRemoved(each)).map(({ answer }) => `removal ${answer.managementNumber}`),
  ];
}

async function lostEvents({ taggings, removals }: Acknowledged, rows: Rows): Promise<string[]> {
  const stored = await rows<{ event: string }>(
    "select concat_ws(' ', bicycle, kind, command_key) as event from bicycle_events",
  );
  const events = new Set(stored.map(({ event }) => event));
  const wanted = [
    ...taggings.map(({ key, answer }) => `${answer.bicycleId} tagged ${key}`),
    ...removals.map(({ key, answer }) => `${answer.bicycleId} removed ${key}`),
  ];
  return wanted.filter((event) => !events.has(event)).map((event) => `event ${event}`);
}

async function lostTags({ batches }: Acknowledged, rows: Rows): Promise<string[]> {
  const lost: string[] = [];
  for (const { answer } of batches) {
    const [found] = await rows<{ count: number }>(
      'select count(*)::int as count from tags where batch = $1 and number between $2 and $3',
      [answer.batch, answer.first, answer.last],
    );
    if (found?.count !== answer.count) lost.push(`tags of the batch ${answer.batch}: ${found?.count}/${answer.count}`);
  }
  return lost;
}

const isSameInstant = (stored: Date | null, answered: string) => stored?.getTime() === Date.parse(answered);
