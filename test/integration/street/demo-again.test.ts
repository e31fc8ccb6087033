/** The demo's story that was cut off and is told again: the stack's own start waits for it. */
import { Settings } from 'luxon';
import { afterEach, expect, test } from 'vitest';
import { storyDay, tellStory } from '../../../directus/seed-demo-ledger.ts';
import { rowsOf } from '../../harness/database.ts';
import { runningStack } from '../../harness/running-stack.ts';

afterEach(() => {
  Settings.now = Date.now;
});

test('途中で切れたデモを翌日に始め直しても、初めの日の話の続きになり、何も重ならない', async () => {
  const { directusUrl: url, clockKey } = runningStack();
  const begun = await storyDay(rowsOf);
  const known = await demoBicycles();

  Settings.now = () => Date.now() + 36 * 3_600_000;
  const today = await storyDay(rowsOf);
  await tellStory({ url, clockKey, today });

  expect(today.toISODate()).toBe(begun.toISODate());
  expect(await demoBicycles()).toEqual(known);
});

/** Those of the first batch of tags, with how many events each has. */
const demoBicycles = () =>
  rowsOf(
    `select t.number, count(e.id)::int as events
       from tags t join bicycles b on b.tag = t.id join bicycle_events e on e.bicycle = b.id
      where t.batch = (select min(batch) from tags) group by t.number order by t.number`,
  );
