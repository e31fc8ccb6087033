import { z } from 'zod';
import { setting } from '../ground/settings.ts';
import { requiredText } from '../ground/values.ts';

const Letterhead = z.object(
  {
    municipality: requiredText(60, '自治体名'),
    mayorTitle: requiredText(60, '首長の職名'),
    department: requiredText(120, '担当課'),
    phone: requiredText(30, '電話番号'),
    address: requiredText(255, '所在地'),
  },
  { error: '自治体名・職名・担当課・電話番号・所在地の組で入力してください' },
);

export const templatesSettings = {
  letterhead: setting({
    schema: Letterhead,
    initial: {
      municipality: '世田谷区',
      mayorTitle: '世田谷区長',
      department: '土木部 交通安全自転車課',
      phone: '03-5432-1111',
      address: '〒154-8504 東京都世田谷区世田谷4-21-27',
    },
    label: '文書の差出人',
    source: '区の公開情報',
    certainty: 'uncertain',
    description: '通知書・受領書などに印字します。',
  }),
};
