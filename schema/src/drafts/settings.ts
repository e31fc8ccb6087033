import { setting, wholeNumber } from '../ground/settings.ts';

export const draftsSettings = {
  'draft.keep_days': setting({
    schema: wholeNumber(1, 90),
    initial: 7,
    label: '途中の入力を残しておく日数',
    source: '設計（個人情報は用が済めば消す）',
    certainty: 'uncertain',
    description: '送信しなかった入力は、入力した本人だけに示し、この日数が過ぎると夜間に消します。',
  }),
};
