import { dayAfter } from '@bicycles/schema/ground/days/day-after';
import { ownershipTransfersOn } from '@bicycles/schema/ground/days/ownership-transfer';
import { Failure } from '@bicycles/schema/ground/failure';
import { PreviewPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { type GatedBicycle, readYardBicycles } from '../disposal/read-yard-bicycles.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { pdfPages } from '../templates/pdf-pages.ts';
import { lineOf } from './line-of.ts';
import { assertNumberIsFree } from './number-for.ts';
import { assertNoticeDays, sortOut } from './plan-notice.ts';
import { renderPublicNotice } from './render-public-notice.ts';

/** More lines than a first page holds; the rest needs no printing to be looked at. */
const linesOfFirstPage = 60;

/** What a 公示 would be, before anybody makes it: judged and printed as the command would, and nothing is written. */
export const previewPublicNotice = defineQuery(PreviewPublicNotice, async (input, { db, files, today, audit }) => {
  const { kind, announcedOn, announcedUntil } = input;
  await assertNoticeDays(db, input, today);
  if (input.number !== undefined) await assertNumberIsFree(db, input.number);
  const bindings = { bicycleIds: [...new Set(input.bicycleIds)] };
  const chosen = await readYardBicycles(db, 'b.id = any(cast(:bicycleIds as uuid[]))', bindings, today);
  const { announced, refused } = sortOut(input, chosen);

  const months = await readSetting(db, 'deadline.ownership_months', announcedOn);
  const transfersOn = ownershipTransfersOn({ storageAnnouncedOn: announcedOn, disposalAnnouncedOn: null, months });
  const number = input.number ?? '（作成のときに付きます）';
  const lines = announced.map(lineOf);
  const notice = { number, kind, announcedOn, announcedUntil };
  const pdf = await renderPublicNotice({ db, files }, notice, lines, linesOfFirstPage);
  const [firstPage] = await pdfPages(pdf, 1);
  if (firstPage === undefined)
    throw new Failure('no-page', '公示リストの見本を作れませんでした。もう一度押してください');
  audit({ kind: 'public_notices', details: { preview: kind, announcedOn, announcedUntil, count: announced.length } });
  return {
    kind,
    announcedOn,
    announcedUntil,
    count: announced.length,
    sites: countBySite(announced),
    uncheckedCount: announced.filter(({ registrationKind }) => registrationKind === 'unchecked').length,
    leftOut: refused,
    effectiveOn: kind === 'storage' && transfersOn !== null ? transfersOn : dayAfter(announcedUntil),
    firstPage: firstPage.toString('base64'),
  };
});

function countBySite(bicycles: readonly GatedBicycle[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { storageSiteName } of bicycles) counts.set(storageSiteName, (counts.get(storageSiteName) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
