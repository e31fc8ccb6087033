import { IconListCheck } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const bulk: Room = {
  entries: [
    { section: '台帳', path: '/ledger/bulk', label: '一括処理', icon: IconListCheck, capability: 'ledger.bulk' },
  ],
  guides: [
    {
      title: '出力と一括処理',
      steps: [
        '「台帳」で探し、行を選ぶか検索結果のすべてを選んで、「出力」か「一括処理」を押します。',
        '出力では、項目と形式（Excel・CSV・テキスト・地図用）を選びます。CSVで表せない文字があるときは、先に一覧で示します。',
        '一括処理では、変わる台数と、変わらない自転車の理由を確かめてから続けます。処分公示の済んだ自転車は、先に知らせます。',
        '所有者も一括で登録できます。事業者の自転車には同じ所有者を、以前にも撤去した自転車には、そのときの所有者を引き継ぎます。',
        '一括処理は、あとから履歴でまとめて元に戻せます。そのあとに変わった自転車は、戻さずに理由を示します。',
      ],
      orderFor: { office: 20 },
    },
  ],
};
