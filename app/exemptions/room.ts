import { IconShieldCheck } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const exemptions: Room = {
  entries: [
    {
      section: '台帳',
      path: '/exemptions',
      label: '免除の確認',
      icon: IconShieldCheck,
      capability: 'exemption.decide',
    },
  ],
  guides: [
    {
      title: '手数料の免除',
      steps: [
        '返還の画面で「手数料の免除を申請する」を押し、理由と引取者を入力します。盗難届のときは警察署と日時も入力します。',
        '免除申請書を印刷して署名をもらい、そのまま待ちます。コールセンターの回答は、返還の画面に出ます。',
        '免除が確認されたら手数料を受け取らずに、認められなかったら理由を伝えて手数料を受け取り、返還します。',
      ],
      orderFor: { storage: 40 },
    },
    {
      title: '免除の確認',
      steps: [
        '「免除の確認」で、待ち時間の長い申請から開きます。引取者が窓口で待っています。',
        '盗難届のときは、画面の順に警察へ尋ね、警察の記録にある届出と盗難の日時を入力します。',
        '確認した内容を書いて「免除する」か「免除しない」を押すと、すぐに窓口の画面に出ます。',
      ],
      orderFor: { call: 40 },
    },
  ],
};
