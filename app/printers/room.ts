import { IconPrinter } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const printers: Room = {
  entries: [
    { section: '準備・設定', path: '/printers', label: 'プリンター', icon: IconPrinter, capability: 'printer.read' },
  ],
  guides: [
    {
      title: 'プリンターの位置合わせ',
      steps: [
        '「プリンター」で1台を開き、試し刷りを「実際のサイズ」で印刷します。',
        '紙の端から目盛「20」までを定規で測り、20mmとの差を入力して保存します。',
        'もう一度試し刷りをして、20mmになったか確かめます。印刷の画面でそのプリンターを選ぶと、位置が直ります。',
      ],
      orderFor: { office: 120, admin: 50 },
    },
  ],
};
