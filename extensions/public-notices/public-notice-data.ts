import { type PublishedForm, publishedNumber } from '@bicycles/schema/bicycle/published-number';
import { dayAfter } from '@bicycles/schema/ground/days/day-after';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';
import type { Settings } from '@bicycles/schema/settings';
import type { DisposalNoticeListData } from '../ground/documents/data/disposal-notice-list.ts';
import type { PublicNoticeData } from '../ground/documents/data/public-notice.ts';
import type { NoticeRow } from './notice-sql.ts';

export type Announced = Pick<NoticeRow, 'number' | 'kind' | 'announcedOn' | 'announcedUntil'>;
type Facts = {
  notice: Announced;
  lines: readonly PublicNoticeLine[];
  /** Of the whole 公示. */
  count: number;
  sites: PublicNoticeData['sites'];
  /** Such as 自転車3,000円. */
  fees: readonly string[];
  letterhead: Settings['letterhead'];
  form: PublishedForm;
};

const law = '自転車の安全利用の促進及び自転車等の駐車対策の総合的推進に関する法律（昭和55年法律第87号）第6条';

/** The texts of 保管の公示: days in 和暦, the number as the office publishes it. */
export function publicNoticeData({ notice, lines, count, sites, fees, letterhead, form }: Facts): PublicNoticeData {
  return {
    number: notice.number,
    legalBasis: `${law}第2項`,
    announcedOn: formatWareki(notice.announcedOn),
    announcedUntil: formatWareki(notice.announcedUntil),
    issuer: letterhead.mayorTitle,
    count: `${count}台`,
    returnConditions: `自転車等の鍵、本人を確認できる書類及び撤去等手数料（${fees.join('、')}）`,
    sites,
    rows: lines.map((line, index) => ({
      no: String(index + 1),
      storedOn: formatWareki(line.storedOn),
      place: line.placeName,
      registrationNumber: publishedNumber(line, form),
      vehicleKind: line.vehicleKind,
      model: line.model,
      colour: line.colour,
      storedUntil: formatWareki(line.storedUntil),
      storageSite: line.storageSiteName,
    })),
    contactOffice: `${letterhead.municipality} ${letterhead.department}`,
    contactPhone: letterhead.phone,
    contactFax: '―',
  };
}

/** The texts of 処分公示: nothing is disposed of before its last day is over. */
export const disposalNoticeData = (facts: Facts): DisposalNoticeListData => ({
  ...publicNoticeData(facts),
  legalBasis: `${law}第3項`,
  disposalFrom: `${formatWareki(dayAfter(facts.notice.announcedUntil))}以降`,
  disposalMethod: '売却、再資源化又は破砕',
  returnConditions:
    '処分の日の前日までに、鍵、本人を確認できる書類及び撤去等手数料を持参し、保管場所で返還を請求すること。',
});
