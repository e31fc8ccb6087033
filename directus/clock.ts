/**
 * `npm run -s clock -- 2026-06-30 …`: one JSON line a removal day with every date that follows from it, its article
 * and its reason. The rules are those of the installed database where one answers ("rules":"installed"), else the
 * first settings of the product ("initial"). It starts nothing and writes nothing; a wrong day ends it with 2.
 */

import { Failure } from '@bicycles/schema/ground/failure';
import type { SettingRow } from '@bicycles/schema/ground/settings';
import { Day } from '@bicycles/schema/ground/values';
import { datesOfRemoval } from '@bicycles/schema/legal-dates/dates-of-removal';
import { initialSettings } from '@bicycles/schema/settings';
import { failureText } from './failure-text.ts';
import { readInstalledSettings } from './read-installed-settings.ts';

const asked = process.argv.slice(2);
const wrong = asked.filter((day) => !Day.safeParse(day).success);
if (asked.length === 0) end('撤去日がありません');
if (wrong.length > 0) end(`実在する日ではありません: ${wrong.join(' ')}`);

try {
  const installed = await readInstalledSettings();
  const isInstalled = (key: string) => installed?.some((row) => row.key === key) ?? false;
  // A setting that came with this version reaches the database at its next start.
  const settings = [...(installed ?? []), ...initialSettings().filter(({ key }) => !isInstalled(key))];
  // All or none: a day that cannot be reckoned must not look like one that was forgotten.
  const lines = asked.map((day) =>
    JSON.stringify({ ...clockOf(day, settings), rules: installed ? 'installed' : 'initial' }),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  end(failureText(error));
}

/** The dates of a removal day. Throws an Error in Japanese for a day that the rules or the calendar do not reach. */
function clockOf(day: Day, settings: readonly SettingRow[]) {
  try {
    return datesOfRemoval(day, settings);
  } catch (error) {
    // A rule says what is missing; beyond the calendar there is only a number out of range.
    const why = error instanceof Failure ? error.message : '扱える日付は9999年までです';
    throw new Error(`${day} に撤去した自転車の日付は計算できません。${why}`);
  }
}

function end(why: string): never {
  process.stderr.write(`${why}\n使い方: npm run -s clock -- 2026-06-30 2026-11-30\n`);
  process.exit(2);
}
