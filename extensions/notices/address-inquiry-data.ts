import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { Settings } from '@bicycles/schema/settings';
import type { AddressInquiryListData } from '../ground/documents/data/address-inquiry-list.ts';
import type { Undelivered } from './read-undelivered.ts';

/** The texts of the list for the address inquiry (templates/address-inquiry-list): days in 和暦. Row N4. */
export function addressInquiryData(
  notices: readonly Undelivered[],
  { letterhead, addressee, today }: { letterhead: Settings['letterhead']; addressee: string; today: Day },
): AddressInquiryListData {
  const days = new Set(notices.map(({ addressInquiredOn }) => addressInquiredOn));
  const [inquiredOn] = days.size === 1 ? days : [today];
  return {
    addressee: `${letterhead.municipality} ${addressee}`,
    listNumber: `J-${today.replaceAll('-', '')}`,
    inquiredOn: formatWareki(inquiredOn ?? today),
    issuer: letterhead.department,
    count: `${notices.length}件`,
    rows: notices.map((notice, index) => ({
      no: String(index + 1),
      noticeNumber: notice.number,
      managementNumber: notice.managementNumber,
      registrationNumber: notice.registrationNumber ?? '',
      name: notice.recipientName ?? '',
      postalCode: notice.recipientPostalCode === null ? '' : `〒${notice.recipientPostalCode}`,
      address: notice.recipientAddress ?? '',
      undeliveredOn: notice.undeliveredOn === null ? '' : formatWareki(notice.undeliveredOn),
      undeliveredReason: notice.undeliveredReasonLabel ?? '',
    })),
  };
}
