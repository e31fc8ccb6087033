import { IconTruckLoading } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const yard: Room = {
  entries: [{ section: '保管所', path: '/yard', label: '受入', icon: IconTruckLoading, capability: 'yard.read' }],
  guides: [
    {
      title: '受入と二次登録',
      steps: [
        '「受入」で届いた自転車の札を順に読み取ります。足りない・余る自転車がその場で分かります。',
        '二次登録で、防犯登録番号・車体番号・色などを入力し、写真を撮ります。',
      ],
      orderFor: { storage: 10 },
    },
  ],
};
