import type { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import { readSetting } from '../ground/command/settings.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { type Announced, disposalNoticeData, publicNoticeData } from './public-notice-data.ts';
import { readFeeTexts } from './read-fee-texts.ts';
import { readSites } from './read-sites.ts';

/**
 * The list of a 公示 on paper, with the office's texts of the day on which it is announced; with `most`, its first
 * lines only, under the count of all.
 */
export async function renderPublicNotice(
  tools: { db: Knex; files: Files },
  notice: Announced,
  lines: readonly PublicNoticeLine[],
  most = lines.length,
): Promise<Buffer> {
  const { db } = tools;
  const { kind, announcedOn } = notice;
  const facts = {
    notice,
    lines: lines.slice(0, most),
    count: lines.length,
    sites: await readSites(db, lines),
    fees: await readFeeTexts(db, announcedOn),
    letterhead: await readSetting(db, 'letterhead', announcedOn),
    form: (await readSetting(db, 'public_notice.registration', announcedOn)).paper,
  };
  const data = kind === 'storage' ? publicNoticeData(facts) : disposalNoticeData(facts);
  return renderInUse(tools, `${kind}-notice-list`, data);
}
