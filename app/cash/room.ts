import { IconCashRegister } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const cash: Room = {
  entries: [{ section: '保管所', path: '/cash', label: 'レジ締め', icon: IconCashRegister, capability: 'cash.read' }],
  guides: [
    {
      title: 'レジ締め',
      steps: [
        '「レジ締め」で、その日の返還から出た金額と、数えた金額を比べます。金種ごとの枚数でも、合計だけでも入力できます。',
        '過不足があるときは理由を書いて締めます。締めた本人は10分以内なら取り消せます。そのあとに手数料を受け取るときは、区の担当者に再開を依頼します。',
      ],
      orderFor: { storage: 50 },
    },
  ],
};
