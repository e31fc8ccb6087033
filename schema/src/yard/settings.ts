import { z } from 'zod';
import { setting } from '../ground/settings.ts';

export const yardSettings = {
  'yards.stand_in': setting({
    schema: z.enum(['off', 'on'], { error: 'off か on で入力してください' }),
    initial: 'off',
    label: '保管所の応援',
    source: '要件 第３-2',
    certainty: 'uncertain',
    description:
      'on にすると、保管所の職員がほかの保管所の受入・返還・レジ締め・棚卸などを登録できます。証跡に応援先の保管所が残ります。',
  }),
};
