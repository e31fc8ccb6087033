import { codeLists } from '@bicycles/schema/masters/contracts';
import { describe, expect, test } from 'vitest';
import { masterId } from './master-id.ts';
import { type MasterRow, naturalKey, readMasters } from './read-masters.ts';

const masters = readMasters();
const rowsOf = (table: string): MasterRow[] => masters.find((master) => master.table === table)?.rows ?? [];
const codesOf = (list: string): MasterRow[] => rowsOf('codes').filter((code) => code['list'] === list);
const ofKind = (table: string, kind: string): MasterRow[] => rowsOf(table).filter((row) => row['kind'] === kind);
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

describe('すべてのマスタ', () => {
  test.each(masters)('$table に同じ自然キーの行が無い', (master) => {
    const keys = master.rows.map((row) => naturalKey(master, row));

    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(masters)('$table の参照先はすべて存在する', ({ rows, references }) => {
    for (const [column, target] of Object.entries(references)) {
      const targets = masters.filter((master) => master.table === target);
      const keys = targets.flatMap((master) => master.rows.map((row) => naturalKey(master, row)));
      const missing = rows.map((row) => row[column]).filter((key) => key !== null && !keys.includes(String(key)));

      expect(missing).toEqual([]);
    }
  });

  test.each(masters)('$table の各行は確認済みか要確認かを示す', ({ rows }) => {
    expect(rows.filter((row) => row['certainty'] !== 'confirmed' && row['certainty'] !== 'uncertain')).toEqual([]);
  });

  test('id は表と自然キーだけで決まり、UUID バージョン5の形をしている', () => {
    const id = masterId('codes', 'vehicle_kind/bicycle');

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(masterId('codes', 'vehicle_kind/bicycle')).toBe(id);
    expect(masterId('places', 'vehicle_kind/bicycle')).not.toBe(id);
  });
});

describe('撤去場所と保管所（要件 F6）', () => {
  test('保管所は6箇所ある', () => {
    expect(rowsOf('storage_sites').map((site) => site['short_name'])).toEqual([
      '桜新町',
      '弦巻',
      '梅丘',
      '上用賀',
      '上祖師谷',
      '給田',
    ]);
  });

  test('使用中の駅は39駅で、区外の2駅は選択できない', () => {
    const stations = ofKind('places', 'station');
    const inactive = stations.filter((place) => place['is_selectable'] === 'false');
    const groups = ofKind('places', 'station_group');

    expect(stations.length - inactive.length + groups.length).toBe(39);
    expect(inactive.map((place) => place['name'])).toEqual(['八幡山', '自由が丘']);
  });

  test('南北に分かれる4駅は、選択できない合計と選択できる北・南からなる', () => {
    const groups = ofKind('places', 'station_group');

    expect(groups.map((group) => group['name'])).toEqual(['千歳烏山', '下北沢', '三軒茶屋', '駒沢大学']);
    for (const group of groups) {
      const sides = ofKind('places', 'station_side').filter((place) => place['parent'] === group['code']);
      expect(group['is_selectable']).toBe('false');
      expect(sides.map((side) => side['name'])).toEqual([`${group['name']}北`, `${group['name']}南`]);
      expect(sides.every((side) => side['is_selectable'] === 'true')).toBe(true);
    }
  });

  test('区域外は5分類で、ほかの場所は規制区域内である', () => {
    const outside = rowsOf('places').filter((place) => place['zone'] === 'outside');

    expect(outside.map((place) => place['name'])).toEqual([
      '世田谷区域外',
      '北沢区域外',
      '玉川区域外',
      '砧区域外',
      '烏山区域外',
    ]);
    expect(ofKind('places', 'outside')).toEqual(outside);
  });

  test('選択できる場所には、今日有効な保管所の割当てがちょうど1つある', () => {
    const selectable = rowsOf('places').filter((place) => place['is_selectable'] === 'true');

    for (const { code, name } of selectable) {
      const inForce = rowsOf('place_assignments').filter(
        (assignment) =>
          assignment['place'] === code &&
          String(assignment['valid_from']) <= today &&
          String(assignment['valid_until'] ?? today) >= today,
      );
      expect(inForce, String(name)).toHaveLength(1);
    }
  });

  test('座標はすべて区とその周りの範囲にある', () => {
    for (const row of [...rowsOf('places'), ...rowsOf('storage_sites')]) {
      expect(Number(row['latitude']), String(row['name'])).toBeGreaterThan(35.58);
      expect(Number(row['latitude']), String(row['name'])).toBeLessThan(35.69);
      expect(Number(row['longitude']), String(row['name'])).toBeGreaterThan(139.57);
      expect(Number(row['longitude']), String(row['name'])).toBeLessThan(139.69);
    }
  });
});

describe('コードと手数料（要件 Q1・R1）', () => {
  test.each([
    ['inquiry_category1', 3],
    ['inquiry_category2', 26],
    ['inquiry_category3', 16],
    ['escalation_target', 15],
    ['inquiry_kind', 4],
    ['inquiry_status', 4],
    ['undelivered_reason', 4],
    ['subject_phrase', 9],
    ['subject_detail_phrase', 9],
    ['answer_phrase', 11],
    ['answer_detail_phrase', 11],
  ])('%s は %i 項目ある', (list, count) => {
    expect(codesOf(list)).toHaveLength(count);
  });

  test('登録された区分は、画面が知る区分とちょうど一致する', () => {
    expect([...new Set(rowsOf('codes').map((code) => code['list']))].sort()).toEqual(Object.keys(codeLists).sort());
  });

  test.each([
    ['subject_detail_phrase', 'subject_phrase'],
    ['answer_detail_phrase', 'answer_phrase'],
  ])('%s は %s と1対1で連動し、どちらにも定型文がある', (details, subjects) => {
    const parents = codesOf(details).map((code) => code['parent']);

    expect(parents).toEqual(codesOf(subjects).map((code) => `${subjects}/${code['code']}`));
    expect([...codesOf(details), ...codesOf(subjects)].filter((code) => !code['phrase'])).toEqual([]);
  });

  test('同じ区分に同じ表示名が無い', () => {
    const labels = rowsOf('codes').map((code) => `${code['list']} ${code['label']}`);

    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('手数料は自転車3,000円、原付4,000円で、撤去の対象外の50cc超には無い', () => {
    const fees = Object.fromEntries(rowsOf('fees').map((fee) => [fee['vehicle_kind'], Number(fee['yen'])]));

    expect(fees).toEqual({
      'vehicle_kind/bicycle': 3000,
      'vehicle_kind/moped': 4000,
      'vehicle_kind/new_standard_moped': 4000,
      'vehicle_kind/small_moped': 4000,
    });
  });
});

describe('警察（要件 P1）', () => {
  test('本部は47、警視庁の警察署は10方面の102署ある', () => {
    const stations = ofKind('police_bodies', 'station');

    expect(ofKind('police_bodies', 'headquarters')).toHaveLength(47);
    expect(stations).toHaveLength(102);
    expect(stations.every((station) => station['parent'] === 'P13')).toBe(true);
    expect(new Set(stations.map((station) => station['district'])).size).toBe(10);
  });

  test('宛名は署長・本部長・警視総監のいずれかで終わる', () => {
    const addressees = rowsOf('police_bodies').map((body) => String(body['addressee']));

    expect(addressees.filter((addressee) => !/(警察署長|警察本部長|警視総監)$/.test(addressee))).toEqual([]);
  });

  test.each([
    ['警視庁 新宿A・91875', { station: '新宿', symbol: 'A', serial: '91875' }],
    ['光が丘B-12', { station: '光が丘', symbol: 'B', serial: '12' }],
    ['A-12345', undefined],
    ['警視庁 新宿 91875', undefined],
  ])('警視庁の書式は「%s」を正しく読み分ける', (text, parts) => {
    const tokyo = rowsOf('police_bodies').find((body) => body['name'] === '警視庁');
    const found = new RegExp(String(tokyo?.['registration_pattern'])).exec(text)?.groups;

    expect(found && { ...found }).toEqual(parts);
  });
});
