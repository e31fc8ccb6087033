import { IconPhotoQuestion } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const photos: Room = {
  entries: [
    {
      section: '保管所',
      path: '/photos/conflicts',
      label: '写真の確認',
      icon: IconPhotoQuestion,
      capability: 'photo.resolve',
    },
  ],
  guides: [
    {
      title: '写真の確認',
      steps: [
        '写真は札の番号でひとりでに自転車に付きます。食い違う写真と、札が分からない写真だけが「写真の確認」に並びます。',
        '写真を大きくして自転車の写真と見比べ、「この自転車に付ける」を押します。候補になければ札番号を入力します。',
        'どの自転車でもない写真は保留にします。後から決め直せます。',
      ],
      orderFor: { storage: 20 },
    },
  ],
};
