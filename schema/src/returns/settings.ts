import { z } from 'zod';
import { numberPattern, setting } from '../ground/settings.ts';
import { requiredText } from '../ground/values.ts';

const PaymentNotice = z.object(
  {
    account: requiredText(60, '会計'),
    subject: requiredText(120, '歳入科目'),
    purpose: requiredText(120, '納入の目的'),
  },
  { error: '会計・歳入科目・納入の目的の組で入力してください' },
);

export const returnsSettings = {
  'numbering.receipt': setting({
    schema: numberPattern,
    initial: 'R{era2}{site}-{serial:5}',
    label: '返還の受付番号の型',
    source: '要件 R1',
    certainty: 'uncertain',
    description: '返還請求書・受領書に印字する番号の型です。',
  }),
  payment_notice: setting({
    schema: PaymentNotice,
    initial: {
      account: '一般会計',
      subject: '使用料及手数料・手数料・土木手数料',
      purpose: '放置自転車等の撤去及び保管に要した費用',
    },
    label: '納入通知書の会計・科目',
    source: '要件 R1',
    certainty: 'uncertain',
    description: '納入通知書に印字する会計、歳入科目、納入の目的です。',
  }),
  'hours.yard': setting({
    schema: requiredText(255, '返還の受付時間'),
    initial: '平日 9時〜19時、土曜・日曜・祝日 9時〜18時（12月30日〜1月3日を除く）',
    label: '保管所の返還受付時間',
    source: '仕様書（保管所開設日時）',
    certainty: 'confirmed',
    description: '通知書と案内に表示します。',
  }),
};
