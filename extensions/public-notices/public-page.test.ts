import { expect, it } from 'vitest';
import { publicCells } from './public-cells.ts';
import { publicPage } from './public-page.ts';

const notice = {
  number: '世田谷区公告第<1>号',
  kind: 'disposal' as const,
  announcedOn: '2026-05-07',
  announcedUntil: '2026-05-21',
};
const line = {
  storedOn: '2026-03-02',
  placeName: '三軒茶屋駅（北）<script>',
  registrationKind: 'tokyo' as const,
  registrationNumber: '警視庁 世田谷A・91875',
  vehicleKind: '自転車',
  model: '"シティ"&サイクル',
  colour: '銀',
  storedUntil: '2026-05-02',
  storageSiteId: '5a4c5e00-0000-4000-8000-000000000001',
  storageSiteName: '桜新町',
};

it('公開用のページは、値をそのまま文字として出し、番号を伏せ、内部の番号を含まない', () => {
  const page = publicPage(notice, [publicCells(line, 1, 'masked')], '世田谷区');

  expect(page).toContain('三軒茶屋駅（北）&lt;script&gt;');
  expect(page).toContain('&quot;シティ&quot;&amp;サイクル');
  expect(page).toContain('世田谷A・***75');
  expect(page).toContain('令和8年5月7日から令和8年5月21日まで');
  expect(page).not.toMatch(/<script|91875|5a4c5e00/);
});

it('対象がなくても、見出しのある表になる', () => {
  const page = publicPage(notice, [], '世田谷区');

  expect(page).toContain('0台');
  expect(page.match(/<th scope="col">/g)).toHaveLength(9);
});
