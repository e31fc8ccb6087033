import { IconFileText } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const templates: Room = {
  entries: [
    { section: '準備・設定', path: '/templates', label: '文書様式', icon: IconFileText, capability: 'template.read' },
  ],
  guides: [
    {
      title: '文書様式を直す',
      steps: [
        '「文書様式」で文書を開きます。短い文を直すだけなら「文言」で書き換え、仕上がりを見て保存します。',
        '形から直すときは「ダウンロード」してLibreOfficeかWordで編集し、「新しい版を登録」で選びます。断られたときは、書かれているタグを直してください。',
        '試し刷りを見て「第○版を使う」を押すと、次の印刷から使われます。前の版にはいつでも戻せます。',
        '場所や状態で様式を分けるときは「条件付きの様式を追加」し、「使い分け」でどれになるか試します。',
      ],
      orderFor: { office: 110, admin: 40 },
    },
  ],
};
