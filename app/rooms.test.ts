import type { Role } from '@bicycles/schema/ground/access/roles';
import { expect, test } from 'vitest';
import { guidesOf } from './help/guides.ts';
import { navigationOf } from './parts/shell/navigation.ts';
import { guides, navigation } from './rooms.ts';

const everybodys = ['パスワードの変更', '使い方'];

const menus: Record<Role, Record<string, string[]>> = {
  street: { 街頭: ['本日の一覧', '札付け', '撤去', '積込'], '準備・設定': everybodys },
  storage: {
    保管所: ['受入', '写真の確認', '返還', 'レジ締め', '棚卸', '作業日報'],
    台帳: ['台帳'],
    '公示・処分': ['公示', '処分の状況', '処分リスト'],
    '準備・設定': ['札の作成・印刷', 'プリンター', ...everybodys],
  },
  call: {
    台帳: ['免除の確認', '台帳'],
    通知: ['返還通知', '郵便戻り'],
    '公示・処分': ['公示', '処分の状況', '処分リスト', '売却代金'],
    '準備・設定': ['文書様式', 'プリンター', ...everybodys],
  },
  office: {
    街頭: ['本日の一覧'],
    保管所: ['受入', '写真の確認', 'レジ締め', '棚卸', '作業日報', '在庫の点検'],
    台帳: ['免除の確認', '台帳', '一括処理'],
    通知: ['返還通知', '郵便戻り'],
    '公示・処分': ['公示', '処分の状況', '処分リスト', '売却代金'],
    '準備・設定': ['札の作成・印刷', '文書様式', 'プリンター', ...everybodys],
  },
  admin: {
    街頭: ['本日の一覧', '札付け', '撤去', '積込'],
    保管所: ['受入', '写真の確認', '返還', 'レジ締め', '棚卸', '作業日報', '在庫の点検'],
    台帳: ['免除の確認', '台帳', '一括処理'],
    通知: ['返還通知', '郵便戻り'],
    '公示・処分': ['公示', '処分の状況', '処分リスト', '売却代金'],
    '準備・設定': ['札の作成・印刷', '文書様式', 'プリンター', 'ログインの解除', '設定', ...everybodys],
  },
};

const works: Record<Role, string[]> = {
  street: ['札付け', '撤去', '積込'],
  storage: [
    '受入と二次登録',
    '写真の確認',
    '返還',
    '手数料の免除',
    'レジ締め',
    '棚卸',
    '処分リストの突合',
    '作業日報',
    '台帳を探す',
  ],
  call: ['返還通知を作る', '郵便戻り', '台帳を探す', '免除の確認'],
  office: [
    '台帳を探す',
    '出力と一括処理',
    '在庫の点検',
    '返還通知を作る',
    '郵便戻り',
    '公示',
    '処分の状況',
    '処分リスト',
    '売却代金',
    '札の作成・印刷',
    '文書様式を直す',
    'プリンターの位置合わせ',
  ],
  admin: ['設定', '札の作成・印刷', '台帳を探す', '文書様式を直す', 'プリンターの位置合わせ'],
};

test.each(Object.keys(menus) as Role[])('%s のメニューは、仕事の順に並ぶ', (role) => {
  const sections = navigationOf(navigation, role).map(({ title, entries }) => [
    title,
    entries.map(({ label }) => label),
  ]);

  expect(sections).toEqual(Object.entries(menus[role]));
});

test.each(Object.keys(works) as Role[])('%s の使い方は、よくする仕事から並ぶ', (role) => {
  expect(guidesOf(guides, role).map(({ title }) => title)).toEqual([...works[role], '困ったとき']);
});
