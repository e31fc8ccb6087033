/** 街頭の仕事: what the crew does from tag to truck. */
import { IconBike, IconListDetails, IconTag, IconTruck } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const street: Room = {
  entries: [
    { section: '街頭', path: '/street', label: '本日の一覧', icon: IconListDetails, capability: 'street.read' },
    { section: '街頭', path: '/street/tagging', label: '札付け', icon: IconTag, capability: 'tagging.add' },
    { section: '街頭', path: '/street/removal', label: '撤去', icon: IconBike, capability: 'removal.add' },
    { section: '街頭', path: '/street/transport', label: '積込', icon: IconTruck, capability: 'transport.add' },
  ],
  guides: [
    {
      title: '札付け',
      steps: [
        '「札付け」を開き、札のバーコードをカメラで読み取ります。読めないときは番号を手で入力します。',
        '撤去場所を確かめます。位置情報から近い場所が先に出ます。',
        '自転車と札が写るように写真を撮り、「札付けを登録」を押します。',
      ],
      orderFor: { street: 10 },
    },
    {
      title: '撤去',
      steps: [
        '「本日の一覧」で、待ち時間が過ぎた自転車を確かめます。',
        '「撤去」で札を読み取り、写真を1枚以上撮って登録します。整理番号と保管所が出ます。',
        '電波が弱いときも続けられます。写真は送り終わるまで「未送信」に数えられ、暗号化して端末に残ります。ログアウトのときは、送ってからか残すかを選べます。',
      ],
      orderFor: { street: 20 },
    },
    {
      title: '積込',
      steps: [
        '「積込」で、トラックに積む自転車の札を順に読み取ります。保管所ごとに、積込済と未積込の台数が出ます。',
        '傷みや荷物は、状況の印を押すかメモに書いて「状況を保存」を押します。保管所の受入の画面に出ます。',
        '読み間違えたときは「積込を取消」を押します。保管所に渡す「移送リスト」も、ここで印刷できます。',
      ],
      orderFor: { street: 30 },
    },
  ],
};
