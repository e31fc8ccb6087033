import { initialPublishedNumbers, PublishedNumbers } from '../bicycle/published-number.ts';
import { numberPattern, setting, wholeNumber } from '../ground/settings.ts';

export const publicNoticesSettings = {
  'numbering.public_notice': setting({
    schema: numberPattern,
    initial: 'K{era2}-{serial:4}',
    label: '公示の番号の型',
    source: '要件 D1',
    certainty: 'uncertain',
    description: '公告番号を入力せずに公示を作ったときの番号の型です。',
  }),
  'public_notice.registration': setting({
    schema: PublishedNumbers,
    initial: initialPublishedNumbers,
    label: '公示での防犯登録番号の書き方',
    source: '自転車法6条2項、要件 D1',
    certainty: 'uncertain',
    description:
      'full=番号のまま、masked=数字の下2桁だけを残して伏せる、hidden=有無だけ。paper は掲示する一覧、web はホームページ用の CSV・HTML です。',
  }),
  'public_notice.minimum_days': setting({
    schema: wholeNumber(1, 180),
    initial: 14,
    label: '公示の最短の日数',
    source: '自転車法6条2項・3項、要件 D1',
    certainty: 'uncertain',
    description:
      '公示日の翌日から数え、公示の終わりの日までに必要な日数です。公示日に有効な値を使います。これより短い公示は登録できません。',
  }),
};
