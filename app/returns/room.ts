import { IconClipboardCheck } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const returns: Room = {
  entries: [{ section: '保管所', path: '/returns', label: '返還', icon: IconClipboardCheck, capability: 'return.add' }],
  guides: [
    {
      title: '返還',
      steps: [
        '「返還」で札か整理番号を読み取り、写真と現物を見比べます。',
        '引取者の氏名・住所・電話番号を入力します。郵便番号を入れると住所が、住所を入れると郵便番号が出ます。',
        '手数料を受け取って登録し、返還請求書・受領書を印刷します。',
      ],
      orderFor: { storage: 30 },
    },
  ],
};
