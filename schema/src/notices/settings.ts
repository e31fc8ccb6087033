import { z } from 'zod';
import { numberPattern, setting } from '../ground/settings.ts';
import { requiredText } from '../ground/values.ts';

const noticePattern = numberPattern.startsWith('N', {
  error: '通知番号は N から始めてください（バーコードを読むとき、整理番号と見分けるため）',
});
const Contact = z.object(
  { name: requiredText(60, '問合せ先の名称'), phone: requiredText(30, '電話番号') },
  { error: '問合せ先の名称と電話番号の組で入力してください' },
);

export const noticesSettings = {
  'numbering.notice': setting({
    schema: noticePattern,
    initial: 'N{era2}-{serial:6}',
    label: '返還通知の番号の型',
    source: '要件 N1、N4',
    certainty: 'uncertain',
    description: '返還通知書・はがきに印字する番号の型です。N から始めます。郵便で戻ったときにこの番号を読み取ります。',
  }),
  contact: setting({
    schema: Contact,
    initial: { name: '世田谷区自転車コールセンター', phone: '03-5432-1111' },
    label: '通知書の問合せ先',
    source: '要件 N1',
    certainty: 'uncertain',
    description: '返還通知書・はがきに印字する問合せ先の名称と電話番号です。受付時間は hours.call を使います。',
  }),
  'address_inquiry.addressee': setting({
    schema: requiredText(120, '住所照会の宛先'),
    initial: '住民記録担当　御中',
    label: '住所照会の宛先',
    source: '要件 N4',
    certainty: 'uncertain',
    description: '郵便戻りの住所照会リストに、自治体名に続けて印字します。',
  }),
  'hours.call': setting({
    schema: requiredText(255, 'コールセンターの受付時間'),
    initial: '平日 9時〜20時、土曜・日曜・祝日 9時〜19時（12月30日〜1月3日を除く）',
    label: 'コールセンターの受付時間',
    source: '区の公開情報',
    certainty: 'uncertain',
    description: '通知書と案内に表示します。',
  }),
};
