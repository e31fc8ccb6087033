import { setting, wholeNumber } from '../ground/settings.ts';

export const sessionSettings = {
  'session.idle_minutes': setting({
    schema: wholeNumber(5, 240),
    initial: 30,
    label: '操作がないときにログアウトするまでの時間（分）',
    source: '要件 X1',
    certainty: 'uncertain',
    description: 'この分数のあいだ操作がないと、もう一度ログインが必要です。',
  }),
  'security.password_min_length': setting({
    schema: wholeNumber(8, 64),
    initial: 12,
    label: 'パスワードの最短の文字数',
    source: '要件 X1',
    certainty: 'uncertain',
    description: 'これより短いパスワードは設定できません。よく使われる言葉と、ログイン名に近いものも設定できません。',
  }),
};
