import { setting, wholeNumber } from '../ground/settings.ts';

export const bulkSettings = {
  'bulk.confirm_above': setting({
    schema: wholeNumber(1, 10_000),
    initial: 100,
    label: '一括処理で続行・キャンセルを尋ねる台数',
    source: '要件 L8',
    certainty: 'uncertain',
    description: 'この台数を超える一括処理は、台数を示して続行するかを尋ねます。',
  }),
};
