/** The questions that clerks ask, each with values that change from run to run. */
import { metropolitanPoliceId } from '@bicycles/schema/police/metropolitan-police';
import type { SearchConditions } from '@bicycles/schema/search/conditions';
import type { SearchBicycles } from '@bicycles/schema/search/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { z } from 'zod';
import { pick, type Random } from '../seeded-random.ts';
import { inventedSerial } from './invent-bicycle.ts';
import type { Masters } from './masters.ts';
import { whole } from './people.ts';

export type SearchInput = z.input<typeof SearchBicycles.input>;
export type Shape = { name: string; ask: (random: Random) => SearchInput };

const firstDay = Date.parse('2016-11-24');
const dayOf = (day: number) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
const anyDay = (random: Random) => whole(random, 0, 3600);
const span = (random: Random, length: number) => {
  const day = anyDay(random);
  return { from: dayOf(day), to: dayOf(day + length) };
};
const digits = (random: Random, length: number) => String(whole(random, 0, 10 ** length - 1)).padStart(length, '0');

export function shapesFor(masters: Masters, count: number): Shape[] {
  const one = (list: string) => (random: Random) => [pick(random, masters.code(list))];
  const place = (random: Random) => [pick(random, masters.places)];
  const site = (random: Random) => [pick(random, masters.sites)];
  const shape = (
    name: string,
    conditions: (random: Random) => z.input<typeof SearchConditions>,
    more: Partial<SearchInput> = {},
  ): Shape => ({
    name,
    ask: (random) => ({ conditions: conditions(random), ...more }),
  });
  const families = ['高橋', '渡辺', '斎藤', '山崎', '澤田', '神宮寺', '佐々木', '吉田', '長谷川'];
  const tag = (random: Random) => tagNumberFor(inventedSerial(whole(random, 0, count - 1)));

  return [
    shape('条件なし', () => ({})),
    shape('条件なし、40ページ目', () => ({}), { page: 40 }),
    shape('札番号（全体）', (random) => ({ tagNumber: tag(random) })),
    shape('札番号（後半4桁）', (random) => ({ tagNumber: digits(random, 4) })),
    shape('整理番号（後半5桁）', (random) => ({ managementNumber: digits(random, 5) })),
    shape('防犯登録番号（番号5桁）', (random) => ({ registrationNumber: digits(random, 5) })),
    shape('防犯登録番号（署名2字）', (random) => ({
      registrationNumber: pick(random, masters.stations).sticker.slice(0, 2),
    })),
    shape('防犯登録番号（2桁）', (random) => ({ registrationNumber: digits(random, 2) })),
    shape('警察署名・記号・番号', (random) => ({
      registrationStation: pick(random, masters.stations).sticker,
      registrationSymbol: pick(random, ['A', 'B', 'C']),
      registrationSerial: digits(random, 3),
    })),
    shape('警察署名', (random) => ({ registrationStation: pick(random, masters.stations).sticker })),
    shape('記号', (random) => ({ registrationSymbol: pick(random, ['A', 'M', 'Y']) })),
    shape('番号', (random) => ({ registrationSerial: digits(random, 4) })),
    shape('車体番号（5桁）', (random) => ({ frameNumber: digits(random, 5) })),
    shape('車体番号（2字）', (random) => ({ frameNumber: pick(random, ['QX', 'ZA', 'AB', '7K']) })),
    shape('氏名（姓2〜3字）', (random) => ({ personName: pick(random, families) })),
    shape('氏名（カナ）', (random) => ({ personName: pick(random, ['ﾀｶﾊｼ ｱｵｲ', 'じんぐうじ', 'サイトウ タロウ']) })),
    shape('氏名（1字）', (random) => ({ personName: pick(random, ['林', '森', '原', '柳']) })),
    shape('住所（町と丁目）', (random) => ({
      personAddress: `${pick(random, ['北沢', '用賀', '成城', '砧'])}${pick(random, '一二三四五'.split(''))}丁目`,
    })),
    shape('住所（町・番地）', (random) => ({
      personAddress: `世田谷区下馬${whole(random, 1, 8)}-${whole(random, 1, 40)}`,
    })),
    shape('住所（市区2字）', (random) => ({ personAddress: pick(random, ['吹田', '川口', '葛飾', '世田']) })),
    shape('氏名と住所', (random) => ({
      personName: pick(random, families),
      personAddress: pick(random, ['成城', '駒場', '溝口']),
    })),
    shape('自由語（2字）', (random) => ({ freeText: pick(random, ['雨具', '電話', 'サビ', '近隣', '鍵2']) })),
    shape('自由語（まれ）', (random) => ({ freeText: pick(random, ['存在しない語', '赤い傘', 'むかで']) })),
    shape('撤去日（1日）', (random) => ({ days: { removed: span(random, 0) } })),
    shape('撤去日（1年）', (random) => ({ days: { removed: span(random, 365) } })),
    shape('撤去場所', (random) => ({ placeIds: place(random) })),
    shape('撤去場所と撤去日（1週間）', (random) => ({ placeIds: place(random), days: { removed: span(random, 7) } })),
    shape('保管場所で保管中', (random) => ({ storageSiteIds: site(random), statuses: ['stored'] })),
    shape('保管場所と色2つ', (random) => ({
      storageSiteIds: site(random),
      colourIds: [...one('colour')(random), ...one('colour')(random)],
    })),
    shape('道府県警察', (random) => ({ policeBodyIds: [pick(random, masters.prefectures).id] })),
    shape('警視庁', () => ({ policeBodyIds: [metropolitanPoliceId] })),
    shape('警察照会日（1週間）', (random) => ({ days: { policeInquired: span(random, 7) } })),
    shape('警察照会日（1年）', (random) => ({ days: { policeInquired: span(random, 365) } })),
    shape('型式', (random) => ({ modelIds: one('model')(random) })),
    shape('色', (random) => ({ colourIds: one('colour')(random) })),
    shape('型式・色・返還なし', (random) => ({
      modelIds: one('model')(random),
      colourIds: one('colour')(random),
      flags: { isReturned: 'no' },
    })),
    shape('返還あり、返還日順', (random) => ({ flags: { isReturned: 'yes' }, storageSiteIds: site(random) }), {
      sort: { by: 'returnedOn', descending: true },
    }),
    shape('返戻あり・未返還', () => ({ flags: { isUndelivered: 'yes', isReturned: 'no' } })),
    shape('盗難届あり・場所', (random) => ({ flags: { hasTheftReport: 'yes' }, placeIds: place(random) })),
    shape('処分保留', () => ({ flags: { isHeld: 'yes' } })),
    shape(
      '期限切れの保管中、期限順',
      () => ({ statuses: ['stored'], days: { retentionDeadline: { to: '2026-11-23' } } }),
      { sort: { by: 'retentionDeadlineOn', descending: false } },
    ),
    shape('売却（最終処理日1か月）', (random) => ({ statuses: ['sold'], days: { final: span(random, 30) } })),
    shape('処分公示日（1か月）・型式', (random) => ({
      modelIds: one('model')(random),
      days: { disposalAnnounced: span(random, 30) },
    })),
    shape('場所・色・型式・登録あり', (random) => ({
      placeIds: place(random),
      colourIds: one('colour')(random),
      modelIds: one('model')(random),
      flags: { hasRegistration: 'yes' },
    })),
    shape('氏名・場所・撤去日', (random) => ({
      personName: pick(random, families),
      placeIds: place(random),
      days: { removed: span(random, 365) },
    })),
    shape('自由語・保管場所・状態', (random) => ({
      freeText: pick(random, ['通報', '電話']),
      storageSiteIds: site(random),
      statuses: ['stored'],
    })),
  ];
}
