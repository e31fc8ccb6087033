import { IconHelpCircle } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

/** Behind all work: for everybody, whatever comes before. */
const last = 1_000;

export const help: Room = {
  entries: [
    { section: '準備・設定', path: '/help', label: '使い方', icon: IconHelpCircle, capability: 'profile.read' },
  ],
  guides: [
    {
      title: '困ったとき',
      steps: [
        'メッセージが出たときは、書かれている通りに操作してください。入力した内容は残っています。',
        '操作しないまま30分（設定で変わります）たつとログアウトします。もう一度ログインすると元の画面に戻ります。',
      ],
      orderFor: { street: last, storage: last, call: last, office: last, admin: last },
    },
  ],
};
