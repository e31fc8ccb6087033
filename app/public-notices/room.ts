import { IconSpeakerphone } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const publicNotices: Room = {
  entries: [
    {
      section: '公示・処分',
      path: '/public-notices',
      label: '公示',
      icon: IconSpeakerphone,
      capability: 'public-notice.read',
    },
  ],
  guides: [
    {
      title: '公示',
      steps: [
        '「公示」で保管の公示か処分公示を選び、保管所や撤去日で絞り込みます。載せない自転車は選択を外します。',
        '公示日と終わりの日を決め、1ページ目・台数・影響を確かめて公示すると、公示日が台帳に入ります。一覧表を印刷して掲示します。',
        '区のホームページに載せるときは、公示の画面から個人情報を含まないCSVかHTMLを保存します。',
        '公示日のうちなら、理由を書いて公示ごと取り消せます。次の日からは取り消せません。',
      ],
      orderFor: { office: 60 },
    },
  ],
};
