import { assertPattern, formatNumber } from '../ground/numbering.ts';
import { numberPattern, setting, wholeNumber } from '../ground/settings.ts';

/** Eight bare digits would be a tag's number for every tenth bicycle. */
const bicyclePattern = numberPattern.refine((pattern) => !assertPattern(pattern).allowed || !looksLikeTag(pattern), {
  error: '数字だけの8桁は札番号と見分けられません。ハイフン（-）などを入れるか、桁数を変えてください',
});
const looksLikeTag = (pattern: string): boolean =>
  /^\d{8}$/.test(formatNumber(pattern, { fiscalYear: 2026, siteCode: '1', serial: 1 }));

export const streetSettings = {
  'removal.wait_minutes': setting({
    schema: wholeNumber(0, 240),
    initial: 30,
    label: '札付けから撤去までの待ち時間（分）',
    source: '要件 F2',
    certainty: 'confirmed',
    description: '札付けからこの分数がたつまで撤去を登録できません。',
  }),
  'numbering.bicycle': setting({
    schema: bicyclePattern,
    initial: '{era2}{site}-{serial:5}',
    label: '整理番号の型',
    source: '要件 第３-1(1)「区指定のもの」',
    certainty: 'uncertain',
    description:
      '{era2}=令和の年度、{site}=保管所の記号、{serial:5}=5桁の連番。年度か保管所が変わると1から始まります。',
  }),
};
