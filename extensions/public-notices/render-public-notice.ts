import type { Knex } from 'knex';
import type { Files } from '../command/files.ts';
import { readSetting } from '../command/settings.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import type { NoticeRow } from './notice-sql.ts';
import { disposalNoticeData, publicNoticeData } from './public-notice-data.ts';
import { readFeeTexts } from './read-fee-texts.ts';
import { readLines } from './read-lines.ts';
import { readSites } from './read-sites.ts';

/** The list of a 公示 on paper, with the office's texts of the day on which it is announced. */
export async function renderPublicNotice(tools: { db: Knex; files: Files }, notice: NoticeRow): Promise<Buffer> {
  const { db } = tools;
  const { kind, announcedOn } = notice;
  const lines = await readLines(db, notice.publicNoticeId);
  const facts = {
    notice,
    lines,
    sites: await readSites(db, lines),
    fees: await readFeeTexts(db, announcedOn),
    letterhead: await readSetting(db, 'letterhead', announcedOn),
    form: (await readSetting(db, 'public_notice.registration', announcedOn)).paper,
  };
  const data = kind === 'storage' ? publicNoticeData(facts) : disposalNoticeData(facts);
  return renderInUse(tools, `${kind}-notice-list`, data);
}
