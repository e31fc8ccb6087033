/** The steps of each role's work, in the words of the screens. */
import type { Role } from '@bicycles/schema/access/roles';

export type Guide = { title: string; steps: string[] };

const tagging: Guide = {
  title: '札付け',
  steps: [
    '「札付け」を開き、札のバーコードをカメラで読み取ります。読めないときは番号を手で入力します。',
    '撤去場所を確かめます。位置情報から近い場所が先に出ます。',
    '自転車と札が写るように写真を撮り、「札付けを登録」を押します。',
  ],
};
const removal: Guide = {
  title: '撤去',
  steps: [
    '「本日の一覧」で、待ち時間が過ぎた自転車を確かめます。',
    '「撤去」で札を読み取り、写真を1枚以上撮って登録します。整理番号と保管所が出ます。',
    '電波が弱いときも続けられます。写真は送り終わるまで「未送信」に数えられます。',
  ],
};
const arrival: Guide = {
  title: '受入と二次登録',
  steps: [
    '「受入」で届いた自転車の札を順に読み取ります。足りない・余る自転車がその場で分かります。',
    '二次登録で、防犯登録番号・車体番号・色などを入力し、写真を撮ります。',
  ],
};
const counter: Guide = {
  title: '返還',
  steps: [
    '「返還」で札か整理番号を読み取り、写真と現物を見比べます。',
    '引取者の氏名・住所・電話番号を入力します。郵便番号を入れると住所が、住所を入れると郵便番号が出ます。',
    '手数料を受け取って登録し、返還請求書・受領書を印刷します。',
  ],
};
const search: Guide = {
  title: '台帳を探す',
  steps: [
    '「台帳」で、場所・撤去日・色、または防犯登録番号の一部を入れて探します。',
    '一覧から1台を開くと、写真・経過・保管期限が見られます。',
  ],
};
const labels: Guide = {
  title: '札の作成・印刷',
  steps: [
    '「札の作成・印刷」で枚数を決めて作成し、A4のラベル用紙に印刷します。',
    '印刷がずれた・汚れたときは、番号の範囲を指定してもう一度印刷できます。',
  ],
};
const masters: Guide = {
  title: '設定',
  steps: [
    '「設定」を開くと、場所・保管所・手数料・コードを直せる管理画面が別のタブで開きます。管理画面にもログインします。',
    '直した内容は、次に開いた画面から使われます。',
  ],
};

/** First what the role does most. */
export const guides: Record<Role, Guide[]> = {
  street: [tagging, removal],
  storage: [arrival, counter, search],
  call: [search],
  office: [search, labels],
  admin: [masters, labels, search],
};

export const everyone: Guide[] = [
  {
    title: '困ったとき',
    steps: [
      'メッセージが出たときは、書かれている通りに操作してください。入力した内容は残っています。',
      '操作しないまま30分（設定で変わります）たつとログアウトします。もう一度ログインすると元の画面に戻ります。',
    ],
  },
];
