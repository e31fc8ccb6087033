/**
 * `npm run bench:documents`: how long 返還通知書 take with the real template, cold (LibreOffice starts) and warm, how
 * much memory LibreOffice takes, and how far that is from one plain call of `soffice`. Counts may be given:
 * `npm run bench:documents -- 100 500`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, env } from 'node:process';
import { aNotice, noticePictures } from './documents/notices.ts';
import { pagesOf } from './documents/pages-of.ts';
import { plainCall } from './documents/plain-call.ts';
import { watchOffices } from './documents/watch-offices.ts';
import { median, say } from './figures.ts';
import { seededRandom } from './seeded-random.ts';

const given = argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const counts = given.length > 0 ? given : [1, 100, 500, 2000];
const judged = counts.includes(500) ? 500 : Math.max(...counts);

env['TEMPLATES_FOLDER'] = resolve(import.meta.dirname, '../../templates');
const workFolder = await mkdtemp(join(tmpdir(), 'bench-documents-'));
env['WORK_FOLDER'] = workFolder;
// The engine reads its folders when it is loaded.
const { renderMany } = await import('../../extensions/ground/documents/render-many.ts');
const { fillTemplate } = await import('../../extensions/ground/documents/fill-template.ts');
const { stopLibreOffice } = await import('../../extensions/ground/documents/convert-to-pdf.ts');

const template = await readFile(join(env['TEMPLATES_FOLDER'], 'return-notice/template.odt'));
const pictures = await noticePictures();
say(`load average at the start: ${loadavg()[0]?.toFixed(1)}`);
const random = seededRandom(20_261_123);
const options = {
  dataOf: (notices: readonly object[]) => ({ notices }),
  nameOf: ({ managementNumber }: { managementNumber: string }) => managementNumber,
  pictures,
};
const noticesOf = (count: number) => Array.from({ length: count }, (_, index) => aNotice(random, index));

try {
  const oneWarm = await measureOne();
  const runs = [];
  for (const count of counts) runs.push(await measureRun(count));
  const run = runs.find(({ records }) => records === judged) ?? runs[0];
  if (run === undefined) throw new RangeError('No count to measure');
  await comparePlain(run);
  const { seconds, pages, records } = run;
  process.stdout.write(`BENCH ${JSON.stringify({ n: records, seconds, one_warm_seconds: oneWarm, pages, records })}\n`);
  process.exitCode = runs.every((each) => each.pages === each.records) ? 0 : 1;
} finally {
  await stopLibreOffice();
  await rm(workFolder, { recursive: true, force: true });
}

async function measureOne(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 8; round += 1)
    times.push((await timed(() => renderMany(template, noticesOf(1), options))).seconds);
  const [cold = 0, ...warm] = times;
  const oneWarm = median(warm, 2) ?? 0;
  say(`one notice: cold ${cold.toFixed(2)} s, warm ${oneWarm} s (median of ${warm.length})`);
  return oneWarm;
}

/** Cold first, so that what is warm afterwards has worked before. */
async function measureRun(count: number) {
  const notices = noticesOf(count);
  await stopLibreOffice();
  const cold = await timed(() => renderMany(template, notices, options));
  const {
    result: warm,
    peakMb,
    cpuSeconds,
  } = await watchOffices(workFolder, () => timed(() => renderMany(template, notices, options)));
  const pages = await pagesOf(warm.result, workFolder);
  const seconds = Number(warm.seconds.toFixed(2));
  const megabytes = (warm.result.length / 1e6).toFixed(1);
  say(
    `${String(count).padStart(5)} notices: cold ${cold.seconds.toFixed(1)} s, warm ${seconds} s ` +
      `(${((1000 * seconds) / count).toFixed(0)} ms each), ${pages} pages, ${megabytes} MB; LibreOffice ${cpuSeconds.toFixed(1)} s of CPU, ${peakMb} MB at most`,
  );
  return { seconds, pages, records: count };
}

async function comparePlain({ seconds, records }: { seconds: number; records: number }): Promise<void> {
  const document = await fillTemplate(template, options.dataOf(noticesOf(records)), pictures);
  const plain = await timed(() => plainCall(document, workFolder));
  const times = plain.result
    ? `${plain.seconds.toFixed(1)} s, ${(plain.seconds / seconds).toFixed(1)} times as long`
    : 'over 5 minutes';
  say(`${records} notices as one document by a plain soffice --convert-to pdf: ${times}`);
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const from = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - from) / 1000 };
}
