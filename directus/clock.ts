/**
 * `npm run -s clock -- 2026-06-30 …`: one JSON line a removal day with every date that follows from it, its article
 * and its reason. The rules are those of the installed database where one answers ("rules":"installed"), else the
 * first settings of the product ("initial"). It starts nothing and writes nothing; a wrong day ends it with 2.
 */
import { clockOfRemoval } from '@bicycles/schema/clock/clock-of-removal';
import { initialSettings } from '@bicycles/schema/masters/settings';
import { Day } from '@bicycles/schema/values';
import { readInstalledSettings } from './read-installed-settings.ts';

const asked = process.argv.slice(2);
const wrong = asked.filter((day) => !Day.safeParse(day).success);
if (asked.length === 0 || wrong.length > 0) {
  const what = asked.length === 0 ? '撤去日がありません' : `実在する日ではありません: ${wrong.join(' ')}`;
  process.stderr.write(`${what}\n使い方: npm run -s clock -- 2026-06-30 2026-11-30\n`);
  process.exit(2);
}

const installed = await readInstalledSettings();
const isInstalled = (key: string) => installed?.some((row) => row.key === key) ?? false;
// A setting that came with this version reaches the database at its next start.
const settings = [...(installed ?? []), ...initialSettings().filter(({ key }) => !isInstalled(key))];
for (const day of asked) {
  const clock = clockOfRemoval(day, settings);
  process.stdout.write(`${JSON.stringify({ ...clock, rules: installed ? 'installed' : 'initial' })}\n`);
}
