import { PrintLedgerCard, PrintPhotoSheet } from '@bicycles/schema/ledger/print-contracts';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPhonePicture, aPicture } from '../../builders/a-picture.ts';
import { as } from '../../harness/people.ts';

test('台帳カードと写真票は、サーバーにある写真を載せて印刷できる', async () => {
  const [storage, call] = [await as('storage'), await as('call')];
  const { id, tagNumber } = await aBicycle().inState('stored');
  const bare = await call.print(PrintPhotoSheet, { bicycleId: id });
  const facts = { tagNumber, kind: 'intake' as const, takenAt: new Date().toISOString() };
  for (const picture of [await aPicture(), await aPhonePicture(), await aPicture()]) {
    await storage.upload(picture, facts);
  }

  const sheet = await call.print(PrintPhotoSheet, { bicycleId: id });
  const card = await storage.print(PrintLedgerCard, { bicycleId: id });

  // A photo is a picture object of the PDF: none without photos but the barcode, three more with them.
  const jpegs = (pdf: Buffer) => pdf.toString('latin1').split('/DCTDecode').length - 1;
  expect(jpegs(bare)).toBe(0);
  expect(jpegs(sheet)).toBe(3);
  expect(jpegs(card)).toBe(3);
});
