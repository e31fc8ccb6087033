/** The lists and letters of the office: typed samples, no rows, many rows, and what must not be on a public notice. */
import { describe, expect, test } from 'vitest';
import addressInquiryList from '../../../templates/address-inquiry-list/sample.json' with { type: 'json' };
import deregistrationRequest from '../../../templates/deregistration-request/sample.json' with { type: 'json' };
import disposalList from '../../../templates/disposal-list/sample.json' with { type: 'json' };
import disposalNoticeList from '../../../templates/disposal-notice-list/sample.json' with { type: 'json' };
import policeLetter from '../../../templates/police-letter/sample.json' with { type: 'json' };
import policeList from '../../../templates/police-list/sample.json' with { type: 'json' };
import policeReport from '../../../templates/police-report/sample.json' with { type: 'json' };
import removalRequest from '../../../templates/removal-request/sample.json' with { type: 'json' };
import statisticsTable from '../../../templates/statistics-table/sample.json' with { type: 'json' };
import storageNoticeList from '../../../templates/storage-notice-list/sample.json' with { type: 'json' };
import type { AddressInquiryListData } from './data/address-inquiry-list.ts';
import type { DeregistrationRequestData } from './data/deregistration-request.ts';
import type { DisposalListData } from './data/disposal-list.ts';
import type { DisposalNoticeListData } from './data/disposal-notice-list.ts';
import type { PoliceLetterData } from './data/police-letter.ts';
import type { PoliceListData } from './data/police-list.ts';
import type { PoliceReportData } from './data/police-report.ts';
import type { RemovalRequestData } from './data/removal-request.ts';
import type { StatisticsTableData } from './data/statistics-table.ts';
import type { StorageNoticeListData } from './data/storage-notice-list.ts';
import { readLayout } from './read-layout.ts';
import { renderDocument } from './render-document.ts';

const numbered = {
  'address-inquiry-list': addressInquiryList satisfies AddressInquiryListData,
  'deregistration-request': deregistrationRequest satisfies DeregistrationRequestData,
  'disposal-list': disposalList satisfies DisposalListData,
  'disposal-notice-list': disposalNoticeList satisfies DisposalNoticeListData,
  'police-list': policeList satisfies PoliceListData,
  'police-report': policeReport satisfies PoliceReportData,
  'storage-notice-list': storageNoticeList satisfies StorageNoticeListData,
};

describe.each(Object.entries(numbered))('一覧 %s', (name, sample) => {
  test('対象がないときは「該当なし」と印刷される', async () => {
    const pages = await pagesOf(name, { ...sample, rows: [], count: '0件' });

    expect(pages.join('')).toContain('該当なし');
  });

  test('300行でも行が欠けず、行のあるどのページにも見出しがある', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      ...sample.rows[index % sample.rows.length],
      frameNumber: '',
      no: String(index + 1),
    }));

    const layouts = await readLayout(await renderDocument(name, { ...sample, rows }));

    const found = layouts.map(({ words }) => rowNumbersIn(words));
    expect(found.flat()).toEqual(rows.map(({ no }) => no));
    for (const [page, { words }] of layouts.entries()) {
      if (found[page]?.length) expect(words.some(({ text }) => text === 'No.')).toBe(true);
    }
  });
});

describe('統計表', () => {
  const sample = statisticsTable satisfies StatisticsTableData;

  test('使わない列は空欄のまま、残りの列の数が印刷される', async () => {
    const empty = { ...sample.columns, c3: '', c4: '', c5: '', c6: '', c7: '', c8: '', c9: '', c10: '' };
    const line = { ...empty, label: '用賀', c1: '1,234', c2: '5' };
    const strong = Object.fromEntries(Object.keys(line).map((key) => [key, '']));

    const [page] = await pagesOf('statistics-table', { ...sample, columns: empty, rows: [{ plain: line, strong }] });

    expect(page).toContain('日計撤去日計移送用賀1,2345注１');
  });

  test('行がないときは「該当なし」と印刷される', async () => {
    expect((await pagesOf('statistics-table', { ...sample, rows: [] })).join('')).toContain('該当なし');
  });
});

describe('1枚の文書', () => {
  test.each([
    ['police-letter', policeLetter satisfies PoliceLetterData],
    ['removal-request', removalRequest satisfies RemovalRequestData],
  ])('%s は見本が1ページに収まる', async (name, sample) => {
    expect(await pagesOf(name, sample)).toHaveLength(1);
  });
});

async function pagesOf(name: string, data: object): Promise<string[]> {
  const layouts = await readLayout(await renderDocument(name, data));
  return layouts.map(({ words }) => words.map(({ text }) => text).join(''));
}

/** The first column stands within 31 mm from the paper's edge on every list; page numbers are in the middle. */
function rowNumbersIn(words: { text: string; left: number; right: number; top: number }[]): string[] {
  return words
    .filter(({ text, right }) => right < 31 && /^\d+$/.test(text))
    .toSorted((one, other) => one.top - other.top)
    .map(({ text }) => text);
}
