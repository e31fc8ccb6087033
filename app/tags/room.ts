import { IconBarcode } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const tags: Room = {
  entries: [
    { section: '準備・設定', path: '/tags', label: '札の作成・印刷', icon: IconBarcode, capability: 'tag.print' },
  ],
  guides: [
    {
      title: '札の作成・印刷',
      steps: [
        '「札の作成・印刷」で枚数を決めて作成し、A4のラベル用紙に印刷します。',
        '印刷がずれた・汚れたときは、番号の範囲を指定してもう一度印刷できます。',
      ],
      orderFor: { office: 100, admin: 20 },
    },
  ],
};
