import { z } from 'zod';
import { setting } from '../ground/settings.ts';

/** Empty, or a tile server that this server reaches: terminals never ask it themselves. */
const TilesUrl = z.union([z.literal(''), z.string().regex(/^https?:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s]+$/)], {
  error: 'http://地図サーバー/{z}/{x}/{y}.png の形で入力するか、空にしてください',
});

export const ledgerSettings = {
  'map.tiles_url': setting({
    schema: TilesUrl,
    initial: '',
    label: '地図タイルのアドレス',
    source: '要件 L4',
    certainty: 'confirmed',
    description:
      '庁内の地図サーバーがあるとき http://地図サーバー/{z}/{x}/{y}.png の形で入力します。空のときは内蔵の模式図を表示します。',
  }),
};
