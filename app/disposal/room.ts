import { IconCoinYen, IconHourglass, IconRecycle } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const disposal: Room = {
  entries: [
    {
      section: '公示・処分',
      path: '/disposals/standing',
      label: '処分の状況',
      icon: IconHourglass,
      capability: 'disposal.read',
    },
    { section: '公示・処分', path: '/disposals', label: '処分リスト', icon: IconRecycle, capability: 'disposal.read' },
    {
      section: '公示・処分',
      path: '/disposals/sales',
      label: '売却代金',
      icon: IconCoinYen,
      capability: 'sale-claim.read',
    },
  ],
  guides: [
    {
      title: '処分の状況',
      steps: [
        '自転車の画面に、期限や公示の日付が根拠の条文とともに並びます。撤去日と設定から計算されます。',
        '「処分の状況」に、処分できる自転車と、できない自転車の理由が並びます。理由に書かれた手続きをすると、処分できるようになります。',
        '処分を待つときは、自転車の画面で理由を書いて保留します。特例で処分するときは、申請した人とは別の人が承認します。',
      ],
      orderFor: { office: 70 },
    },
    {
      title: '処分リスト',
      steps: [
        '「処分リスト」で保管所を選び、処分できる自転車からリストを作って印刷します。処分できない自転車は、理由とともに並びます。',
        '保管所が突合したあと、破砕・売却・リサイクル・廃棄を選んで処分を登録します。断られた自転車は理由を見て、台帳で直します。',
        '売却は、買受人と価格を入れます。1台ずつの価格か、まとめた価格のどちらかで入れます。',
        '間違えた処分は、リストを締めるまで取り消せます。すべて決まったら締めます。',
      ],
      orderFor: { office: 80 },
    },
    {
      title: '処分リストの突合',
      steps: [
        '「処分リスト」でリストを開き、「突合を始める」を押します。保管所で自転車の札を順に読み取ります。',
        'リストどおりか、リストにない自転車か、返還済みかが、その場で色と音で分かります。リストにない自転車は運び出しません。',
        'まだ読んでいない自転車は、写真と置き場所を見て探します。何台の端末でも同時に読めます。',
      ],
      orderFor: { storage: 70 },
    },
    {
      title: '売却代金',
      steps: [
        '「売却代金」に、預かっている代金、請求のあった代金、区の収入になった代金が並びます。',
        '公示から6月のうちに所有者が来たときは、請求を登録します。手数料を引いた額は計算で出ます。支払ったら登録し、書類を印刷します。',
        '6月を過ぎると、代金は区のものになり支払えません（自転車法6条4項）。日付が画面に出ます。',
      ],
      orderFor: { office: 90 },
    },
  ],
};
