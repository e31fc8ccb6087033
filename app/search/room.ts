import { IconSearch } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const search: Room = {
  entries: [{ section: '台帳', path: '/ledger', label: '台帳', icon: IconSearch, capability: 'ledger.read' }],
  guides: [
    {
      title: '台帳を探す',
      steps: [
        '「台帳」で、場所・撤去日・色、または防犯登録番号の一部を入れて探します。',
        '一覧から1台を開くと、写真・経過・保管期限が見られます。',
      ],
      orderFor: { storage: 90, call: 30, office: 10, admin: 30 },
    },
  ],
};
