import { z } from 'zod';
import { Closure } from '../ground/days/closed-days.ts';
import { RetentionRule } from '../ground/days/retention-deadline.ts';
import { setting, wholeNumber } from '../ground/settings.ts';

export const legalDatesSettings = {
  'deadline.retention': setting({
    schema: RetentionRule,
    initial: { months: 2, movesOffClosedDays: false },
    label: '保管期間',
    source: '要件 L1、民法140条・142条・143条',
    certainty: 'uncertain',
    description:
      '撤去日の翌日から数える月数です。期限が休業日に当たるとき翌開庁日へ延ばすか（民法142条）は、適用に争いがあるため区が決めてください。',
  }),
  'calendar.closures': setting({
    schema: z.array(Closure, { error: '休業の一覧 [{ from, to }] で入力してください' }),
    initial: [{ from: '12-30', to: '01-03' }],
    label: '休業日',
    source: '仕様書（年末年始を除く毎日）',
    certainty: 'confirmed',
    description: '毎年の休業日の始めと終わり（月-日）です。',
  }),
  'deadline.ownership_months': setting({
    schema: wholeNumber(1, 24),
    initial: 6,
    label: '所有権が区に移るまでの月数',
    source: '自転車法6条4項',
    certainty: 'confirmed',
    description:
      '保管の公示（6条2項）の日の翌日から数える月数です。公示日を含めて数える読み方より所有者に有利で、法の定めより早く区のものになることはありません。',
  }),
};
