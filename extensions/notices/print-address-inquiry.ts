import { Failure } from '@bicycles/schema/ground/failure';
import { PrintAddressInquiry } from '@bicycles/schema/notices/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { csvFile } from '../ground/csv/csv-file.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { addressInquiryCells, addressInquiryHeader } from './address-inquiry-csv.ts';
import { addressInquiryData } from './address-inquiry-data.ts';
import { readUndelivered } from './read-undelivered.ts';

/** 住所照会の一覧 N4: paper for the ward's residents' office, or CSV for Excel with columns for its answer. */
export const printAddressInquiry = defineDocument(PrintAddressInquiry, async ({ noticeIds, form }, context) => {
  const { db, files, today, audit } = context;
  const notices = await readUndelivered(db, 'n.id = any(:noticeIds)', { noticeIds });
  if (notices.length === 0) {
    throw new Failure('nothing-to-ask', '返戻を登録した通知がありません。返戻の一覧から選び直してください');
  }
  audit({ kind: 'notices', details: { form, numbers: notices.map(({ number }) => number) } });
  const name = `address-inquiry-${today.replaceAll('-', '')}`;
  if (form === 'pdf') {
    const letterhead = await readSetting(db, 'letterhead', today);
    const addressee = await readSetting(db, 'address_inquiry.addressee', today);
    const data = addressInquiryData(notices, { letterhead, addressee, today });
    return { name: `${name}.pdf`, pdf: await renderInUse({ db, files }, 'address-inquiry-list', data) };
  }
  const encoding = form === 'csv-cp932' ? 'cp932' : 'utf8';
  const content = csvFile(addressInquiryHeader, notices.map(addressInquiryCells), encoding);
  const mediaType = encoding === 'cp932' ? 'text/csv; charset=Shift_JIS' : 'text/csv; charset=utf-8';
  return { name: `${name}.csv`, content, mediaType };
});
