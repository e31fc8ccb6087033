import { IconChecklist, IconClipboardList, IconReport } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const stock: Room = {
  entries: [
    {
      section: '保管所',
      path: '/stock/stocktake',
      label: '棚卸',
      icon: IconClipboardList,
      capability: 'stocktake.read',
    },
    {
      section: '保管所',
      path: '/stock/daily-report',
      label: '作業日報',
      icon: IconReport,
      capability: 'daily-report.read',
    },
    {
      section: '保管所',
      path: '/stock/checks',
      label: '在庫の点検',
      icon: IconChecklist,
      capability: 'stock-check.acknowledge',
    },
  ],
  guides: [
    {
      title: '棚卸',
      steps: [
        '「棚卸」で始め、保管所にある自転車の札をすべて読み取ります。読むたびに、在庫どおりか余りかが色と音で分かります。',
        '何台の端末でも同時に読めます。途中で閉じても「続きから」で戻れます。読み間違いは「取消」を押します。',
        '「不足」の写真と置き場所を見て探し、「余り」に書かれている対応をしてから「棚卸を終了する」を押します。',
      ],
      orderFor: { storage: 60 },
    },
    {
      title: '作業日報',
      steps: [
        '「作業日報」で保管所と営業日を選ぶと、搬入・返還・処分・在庫と手数料が出ます。',
        '「合いません」と出たら、棚卸で実際の台数を確かめ、区の担当者に連絡します。',
        '天候と特記事項を書いて印刷します。表計算で使うときはCSVで保存します。',
      ],
      orderFor: { storage: 80 },
    },
    {
      title: '在庫の点検',
      steps: [
        '毎晩、保管所ごとに在庫の計算が合うかを確かめています。合わないと、台帳の画面に知らせが出ます。',
        '「在庫の点検」で差を見て、作業日報と棚卸で原因を調べ、分かったことを書いて「確認済みにする」を押します。',
      ],
      orderFor: { office: 30 },
    },
  ],
};
