/** The texts of a notice as they stand on the paper: dates in 和暦, money in yen, empty where nothing is known. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import { customerBarcodeText } from '@bicycles/schema/notices/customer-barcode';
import { honorificFor } from '@bicycles/schema/notices/honorific';
import type { Postcard } from '../ground/documents/data/postcard.ts';
import type { ReturnNotice } from '../ground/documents/data/return-notice.ts';
import type { Wording } from '../templates/wording.ts';
import type { OfficeTexts } from './office-texts.ts';
import type { Subject } from './read-subjects.ts';

type NoticeFacts = { subject: Subject; notifiedOn: Day; feeYen: number; office: OfficeTexts; wording: Wording };
/** The version in use gives the wording; its keys are those of the document's sample. */
type Worded<Texts extends { wording: unknown }> = Omit<Texts, 'wording'> & { wording: Wording };

export function letterTexts(number: string, facts: NoticeFacts): Worded<ReturnNotice> {
  const { subject, wording } = facts;
  return {
    ...commonTexts(number, facts),
    recipientPostalCode: subject.owner?.postalCode ? `〒${subject.owner.postalCode}` : '',
    model: subject.model ?? '',
    registrationNumber: subject.registrationNumber ?? '',
    frameNumber: subject.frameNumber ?? '',
    storageSiteCode: subject.storageSiteCode ?? '',
    wording,
  };
}

/** Leaves out what a postcard would show to everyone on its way. */
export function postcardTexts(number: string, facts: NoticeFacts): Worded<Postcard> {
  const { subject, office, wording } = facts;
  const postalCode = subject.owner?.postalCode ?? '';
  const sender = /^〒?\s*(\d{3}-?\d{4})?\s*(.*)$/.exec(office.letterhead.address);
  return {
    ...commonTexts(number, facts),
    recipientPostalDigits: postalCode.replace(/\D/g, ''),
    customerBarcode: customerBarcodeText(postalCode, subject.owner?.address ?? '') ?? '',
    senderPostalCode: sender?.[1] ? `〒${sender[1]}` : '',
    senderAddress: sender?.[2] ?? '',
    senderOffice: `${office.letterhead.municipality} ${office.letterhead.department}`,
    wording,
  };
}

function commonTexts(number: string, { subject, notifiedOn, feeYen, office }: NoticeFacts) {
  const name = subject.owner?.name ?? '';
  return {
    noticeNumber: number,
    issuedOn: formatWareki(notifiedOn),
    sender: office.letterhead.mayorTitle,
    recipientAddress: subject.owner?.address ?? '',
    recipientName: name,
    honorific: honorificFor(name),
    managementNumber: subject.managementNumber ?? '',
    removedOn: subject.removedOn === null ? '' : formatWareki(subject.removedOn),
    place: subject.placeName,
    vehicleKind: subject.vehicleKind ?? '',
    colour: subject.colour ?? '',
    keepUntil: subject.retentionDeadlineOn === null ? '' : formatWareki(subject.retentionDeadlineOn),
    storageSite: subject.storageSiteName ?? '',
    storageSiteAddress: subject.storageSiteAddress ?? '',
    storageSitePhone: subject.storageSitePhone ?? '',
    storageSiteHours: subject.storageSiteHours ?? office.yardHours,
    feeAmount: `￥${feeYen.toLocaleString('ja-JP')}`,
    contactName: office.contact.name,
    contactPhone: office.contact.phone,
    contactHours: office.callHours,
  };
}
