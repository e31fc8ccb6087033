import { z } from 'zod';
import { waivableBeyondUse } from '../bicycle/blocker-codes.ts';
import { numberPattern, setting, wholeNumber } from '../ground/settings.ts';

const waivableOnly = `${waivableBeyondUse.join('・')} の一覧で入力してください`;

export const disposalSettings = {
  'numbering.disposal': setting({
    schema: numberPattern,
    initial: 'D{era2}{site}-{serial:4}',
    label: '処分リストの番号の型',
    source: '要件 D1',
    certainty: 'uncertain',
    description: '処分リストに印字する番号の型です。',
  }),
  'numbering.sale_claim': setting({
    schema: numberPattern,
    initial: 'S{era2}-{serial:4}',
    label: '売却代金の請求の番号の型',
    source: '自転車法6条4項',
    certainty: 'uncertain',
    description: '売却代金の請求書・領収書に印字する番号の型です。',
  }),
  'disposal.minimum_days_after_notice': setting({
    schema: wholeNumber(0, 366),
    initial: 14,
    label: '返還通知の発送から処分までの日数',
    source: '自転車法6条2項・3項',
    certainty: 'uncertain',
    description:
      '返還通知の発送を登録した日（通知日が後のときは通知日）の翌日から数えて、この日数が過ぎるまで処分できません。',
  }),
  'disposal.waived_beyond_use': setting({
    schema: z.array(z.enum(waivableBeyondUse, { error: waivableOnly }), { error: waivableOnly }),
    initial: ['deadline', 'not-announced', 'notice-too-short', 'notice-running'],
    label: '機能喪失のときに待たなくてよいもの',
    source: '要件 D2、自転車法6条3項',
    certainty: 'uncertain',
    description:
      '理由・証拠写真・二人目の確認がそろった機能喪失の自転車が待たなくてよいものです。deadline=保管期限、not-announced・notice-too-short・notice-running=処分公示とその期間。所有者への通知、警察への照会、盗難、保留は外せません。',
  }),
};
