/** The bicycles of the demo: invented numbers and people, real places and codes. */
export type DemoBicycle = {
  daysAgo: number;
  /** Time of the tagging, HH:mm Tokyo. */
  time: string;
  place: string;
  colour: string;
  model: string;
  registration: string;
  frame: string;
  /** How far its life has gone; each step includes those before it. */
  until: 'tagged' | 'gone' | 'removed' | 'arrived' | 'stored' | 'returned';
  memo?: string;
  /** 機能喪失, declared at the 二次登録 with a picture. */
  beyondUseReason?: string;
  claimant?: { name: string; kana: string; postalCode: string; address: string; phone: string };
};

const bicycle = (
  daysAgo: number,
  time: string,
  place: string,
  colour: string,
  model: string,
  registration: string,
  frame: string,
  until: DemoBicycle['until'],
  more: Pick<DemoBicycle, 'memo' | 'beyondUseReason' | 'claimant'> = {},
): DemoBicycle => ({ daysAgo, time, place, colour, model, registration, frame, until, ...more });

const claimant = (name: string, kana: string, postalCode: string, address: string, phone: string) => ({
  claimant: { name, kana, postalCode, address, phone },
});

/** Told of by their place in this list: what is added stands at its end. */
export const demoBicycles: readonly DemoBicycle[] = [
  bicycle(98, '09:40', 'S12', 'silver', 'city', '世田谷A12044', 'GK-482210', 'stored', { memo: '前かご変形' }),
  bicycle(
    95,
    '10:15',
    'S22N',
    'black',
    'sport',
    '渋谷B30981',
    'SX20117',
    'returned',
    claimant('見本 太郎', 'ミホン タロウ', '154-0024', '東京都世田谷区三軒茶屋2-1-1', '03-0000-0001'),
  ),
  bicycle(92, '11:05', 'S09N', 'red', 'small_wheel', '北沢C00718', 'MV-9931', 'stored'),
  bicycle(90, '09:30', 'S09S', 'white', 'city', '', '', 'stored', { memo: 'サドルなし、後輪パンク' }),
  bicycle(86, '13:20', 'S07N', 'blue', 'city', '成城D55120', 'BC771204', 'stored'),
  bicycle(
    63,
    '10:50',
    'S19',
    'green',
    'folding',
    '玉川E10443',
    'FD-20051',
    'returned',
    claimant('例示 花子', 'レイジ ハナコ', '157-0066', '東京都世田谷区成城6-2-1', '03-0000-0002'),
  ),
  bicycle(58, '09:55', 'S26', 'black', 'child_seat_rear', '世田谷F88130', 'YM-100482', 'stored'),
  bicycle(52, '14:10', 'S28', 'yellow', 'children', '', 'KD-5521', 'stored'),
  bicycle(47, '10:25', 'S22S', 'navy', 'city', '目黒G20117', 'GK-500291', 'stored', { memo: '鍵2個、かご袋あり' }),
  bicycle(41, '11:40', 'S17', 'brown', 'utility', '神奈川1234567', 'JP-33018', 'stored'),
  bicycle(
    35,
    '09:35',
    'S16',
    'silver',
    'city',
    '北沢H41190',
    'GK-519934',
    'returned',
    claimant('仮名 一郎', 'カメイ イチロウ', '155-0031', '東京都世田谷区北沢2-8-18', '03-0000-0003'),
  ),
  bicycle(29, '10:05', 'S02', 'pink', 'city', '高井戸A77019', 'LV-2204', 'stored'),
  bicycle(24, '13:45', 'S07S', 'black', 'mountain', '成城B60127', 'TX-88120', 'stored'),
  bicycle(19, '09:50', 'S23N', 'grey', 'sport', '世田谷C91875', 'SX31842', 'stored'),
  bicycle(14, '11:15', 'S23S', 'white', 'small_wheel', '碑文谷D11208', 'MV-12087', 'stored'),
  bicycle(9, '10:30', 'S24', 'light_blue', 'city', '玉川A30556', 'GK-533710', 'stored'),
  bicycle(6, '14:25', 'S25', 'red', 'child_seat_both', '世田谷B12876', 'YM-220190', 'stored'),
  bicycle(3, '09:45', 'S12', 'black', 'city', '北沢E51120', 'GK-540021', 'arrived', { memo: '錠切断、破損なし' }),
  bicycle(2, '10:40', 'S09N', 'orange', 'folding', '代々木F77120', 'FD-30119', 'arrived'),
  bicycle(1, '13:10', 'S13', 'silver', 'city', '', '', 'removed', { memo: '後輪変形' }),
  bicycle(1, '13:25', 'S13', 'blue', 'sport', '', '', 'removed'),
  bicycle(1, '13:30', 'S13', 'white', 'city', '', '', 'gone'),
  bicycle(1, '15:40', 'S22N', 'green', 'city', '', '', 'tagged'),
  bicycle(33, '10:15', 'S19', 'navy', 'city', '成城G7104', 'GK-521100', 'stored', { memo: 'シールの端が破れている' }),
  bicycle(26, '09:40', 'S07N', 'white', 'city', '', 'BC-90812', 'stored', {
    memo: 'フレーム折損、後輪なし',
    beyondUseReason: 'フレームが折れ、後輪がない',
  }),
  bicycle(12, '10:20', 'S22N', 'black', 'city', '渋谷C41180', 'GK-530551', 'stored'),
  bicycle(10, '13:15', 'S26', 'silver', 'utility', '北沢D20931', 'JP-40122', 'stored'),
  bicycle(8, '09:50', 'S12', 'blue', 'sport', '世田谷E30027', 'SX33910', 'stored'),
];
