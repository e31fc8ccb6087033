import { expect, it } from 'vitest';
import { trialData } from './trial-data.ts';

const sample = {
  notices: [
    {
      noticeNumber: 'N08-000123',
      recipientName: '見本 太郎',
      recipientAddress: '世田谷',
      wording: { opening: '前文' },
      place: '三軒茶屋',
    },
  ],
};
const folder = { pictures: [{ name: 'barcode:{d.notices[i].noticeNumber}', meaning: '通知番号' }] };

it('長い見本では、氏名が60文字、住所が130文字になる', () => {
  expect(trialData(sample, 'long', folder)).toMatchObject({
    notices: [
      {
        recipientName: expect.stringMatching(/^.{60}$/u),
        recipientAddress: expect.stringMatching(/^.{130}$/u),
        place: '三軒茶屋',
      },
    ],
  });
});

it('空欄の見本でも、バーコードになる番号と文言は残る', () => {
  expect(trialData(sample, 'empty', folder)).toEqual({
    notices: [
      { noticeNumber: 'N08-000123', recipientName: '', recipientAddress: '', wording: { opening: '前文' }, place: '' },
    ],
  });
});
