import { z } from 'zod';
import { type Registration, registrationInWords } from './registration-in-words.ts';

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

/**
 * The number as a 公示 shows it: as it is, with all but the last two of its digits covered (`警視庁 世田谷A・***75`), or only
 * that there is one. Without a number it shows what was seen: なし, 判読不能, or 未確認 where nobody has looked.
 */
export function publishedNumber(registration: Registration, form: PublishedForm): string {
  const number = registration.registrationNumber?.trim();
  if (!number) return registrationInWords(registration);
  switch (form) {
    case 'full':
      return number;
    case 'masked':
      return number.replace(/[0-9０-９](?=(?:[^0-9０-９]*[0-9０-９]){2})/g, '*');
    case 'hidden':
      return 'あり';
  }
}
