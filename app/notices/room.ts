import { IconMail, IconMailX } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const notices: Room = {
  entries: [
    { section: '通知', path: '/notices', label: '返還通知', icon: IconMail, capability: 'notice.make' },
    { section: '通知', path: '/notices/undelivered', label: '郵便戻り', icon: IconMailX, capability: 'notice.make' },
  ],
  guides: [
    {
      title: '返還通知を作る',
      steps: [
        '「返還通知」を開き、保管所・撤去日などで絞り込みます。送らない自転車は選択を外し、「○通を作成」を押します。',
        '作成は裏で進みます。画面を離れても「作成した通知」から戻れます。作れなかった自転車は理由とともに並びます。',
        'プリンターを選んで印刷します。紙が詰まったら、何通目から何通目までかを指定して印刷し直します。',
        '郵便局に出したら「発送済にする」を押します。発送前なら取り消せ、返還通知日も消えます。',
      ],
      orderFor: { call: 10, office: 40 },
    },
    {
      title: '郵便戻り',
      steps: [
        '「郵便戻り」で返戻の内容を選び、戻った通知書のバーコードを続けて読み取ります。間違えたら「取り消す」を押します。',
        '「住所照会待ち」で選び、住所照会リストを印刷するかCSVで保存して区に照会し、「照会済にする」を押します。',
        '回答が来たら「照会中」で新しい住所か「判明せず」を登録し、「再発送待ち」から通知を作り直します。',
      ],
      orderFor: { call: 20, office: 50 },
    },
  ],
};
