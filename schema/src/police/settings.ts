import { numberPattern, setting, wholeNumber } from '../ground/settings.ts';

export const policeSettings = {
  'police.unanswered_days': setting({
    schema: wholeNumber(1, 366),
    initial: 30,
    label: '警察の回答を待つ日数',
    source: '自転車法6条2項・12条3項',
    certainty: 'uncertain',
    description: '照会の日からこの日数が過ぎても回答がないとき、二人の承認と理由があれば処分へ進めます。',
  }),
  'numbering.police_inquiry': setting({
    schema: numberPattern,
    initial: 'Q{era2}-{serial:5}',
    label: '警察への照会の番号の型',
    source: '要件 P1',
    certainty: 'uncertain',
    description: '照会の記録に付く番号の型です。',
  }),
};
