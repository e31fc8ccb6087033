import { z } from 'zod';

/** How a 防犯登録番号 is published: the office decides (setting `public_notice.registration`). */
const publishedForms = ['full', 'masked', 'hidden'] as const;
export type PublishedForm = (typeof publishedForms)[number];

const formOn = (where: string) =>
  z.enum(publishedForms, { error: `${where} は full・masked・hidden のどれかで入力してください` });

/** On the list that is posted, and in what goes to the web site. */
export const PublishedNumbers = z.object(
  { paper: formOn('掲示する一覧 paper'), web: formOn('公開用データ web') },
  { error: '掲示する一覧 paper と公開用データ web の組で入力してください' },
);
export type PublishedNumbers = z.infer<typeof PublishedNumbers>;

/** What a fresh installation starts with. */
export const initialPublishedNumbers: PublishedNumbers = { paper: 'full', web: 'masked' };

const none = 'なし';

/**
 * The number as a 公示 shows it: as it is, with all but the last two of its digits covered (`警視庁 世田谷A・***75`), or only
 * that there is one. A bicycle without a number shows なし.
 */
export function publishedNumber(number: string | null, form: PublishedForm): string {
  if (number === null || number.trim() === '') return none;
  switch (form) {
    case 'full':
      return number;
    case 'masked':
      return number.replace(/[0-9０-９](?=(?:[^0-9０-９]*[0-9０-９]){2})/g, '*');
    case 'hidden':
      return 'あり';
  }
}
