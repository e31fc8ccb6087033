import { statuses, statusLabels } from '@bicycles/schema/bicycle/status';
import { eventKinds, eventLabels } from '@bicycles/schema/events';
import { formatTime, tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Day, Instant } from '@bicycles/schema/ground/values';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { photoKindLabels } from '@bicycles/schema/photos/contracts';
import { zoneLabels } from '@bicycles/schema/street/contracts';
import type { LedgerCardData } from '../ground/documents/data/ledger-card.ts';
import { groupedTagNumber, postalMark } from '../ground/documents/paper-texts.ts';
import { cardLook } from './card-look.ts';

type Printing = { number: string; today: Day; printedBy: string };

/** The texts of 台帳カード. */
export function ledgerCardData(bicycle: Bicycle, { number, today, printedBy }: Printing): LedgerCardData {
  return {
    ...removalLines(bicycle, number),
    ...cardLook(bicycle),
    ...stepLines(bicycle),
    ...settlementLines(bicycle),
    owner: {
      name: bicycle.owner?.name ?? '',
      phone: bicycle.owner?.phone ?? '',
      address: addressOf(bicycle.owner?.postalCode, bicycle.owner?.address),
    },
    claimant: {
      name: bicycle.return?.claimantName ?? '',
      phone: bicycle.return?.claimantPhone ?? '',
      address: addressOf(bicycle.return?.claimantPostalCode, bicycle.return?.claimantAddress),
      relation: bicycle.return?.claimantRelationLabel ?? '',
    },
    printedOn: formatWareki(today),
    printedBy,
    photos: bicycle.photos.map(({ id, kind, takenAt }, index) => ({
      id,
      caption: `${index + 1}　${photoKindLabels[kind]}　${minute(takenAt)}`,
    })),
    timeline: bicycle.events.map(({ kind, occurredAt, actorName, reason }) => ({
      occurredAt: minute(occurredAt),
      event: eventLabelOf(kind),
      actor: actorName ?? '',
      note: reason ?? '',
    })),
  };
}

function removalLines(bicycle: Bicycle, number: string) {
  const { removedLatitude: latitude, removedLongitude: longitude } = bicycle;
  return {
    managementNumber: number,
    tagNumber: groupedTagNumber(bicycle.tagNumber),
    status: statusLabels[bicycle.status],
    warnedAt: minute(bicycle.warnedAt),
    removedAt: minute(bicycle.removedAt),
    removalKind: bicycle.removalKindLabel ?? '',
    place: bicycle.placeName,
    placeNote: bicycle.placeNote ?? '',
    zone: zoneLabels[bicycle.zone],
    crew: bicycle.crew ?? '',
    position: latitude === null || longitude === null ? '' : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
    storageSite: bicycle.storageSiteName ?? '',
    storageSlot: bicycle.storageSlot ?? '',
    arrivedAt: minute(bicycle.arrivedAt),
    retentionDeadline: wareki(bicycle.retentionDeadlineOn),
    deadlineReason: bicycle.deadlineReason ?? '',
  };
}

function stepLines(bicycle: Bicycle) {
  return {
    policeInquiredOn: wareki(bicycle.policeInquiredOn),
    policeAnsweredOn: wareki(bicycle.policeAnsweredOn),
    notifiedOn: wareki(bicycle.notifiedOn),
    undelivered: yesWith(bicycle.isUndelivered, bicycle.undeliveredReasonLabel),
    storageAnnouncedOn: wareki(bicycle.storageAnnouncedOn),
    disposalAnnouncedOn: wareki(bicycle.disposalAnnouncedOn),
    theftReport: bicycle.hasTheftReport ? 'あり' : 'なし',
    theftReportedOn: wareki(bicycle.theftReportedOn),
    theftReceiptNumber: bicycle.theftReceiptNumber ?? '',
  };
}

function settlementLines(bicycle: Bicycle) {
  const final = statuses.find((status) => status === bicycle.finalKind);
  return {
    returnedOn: wareki(bicycle.returnedOn),
    returnKind: bicycle.returnKindLabel ?? '',
    paidAmount: bicycle.paidYen === null ? '' : formatYen(bicycle.paidYen),
    exemption: bicycle.returnedOn === null ? '' : yesWith(bicycle.isExempt, bicycle.exemptionReasonLabel),
    receiptNumber: bicycle.return?.receiptNumber ?? '',
    finalKind: final === undefined ? (bicycle.finalKind ?? '') : statusLabels[final],
    finalOn: wareki(bicycle.finalOn),
    disposalAmount: bicycle.disposalYen === null ? '' : formatYen(bicycle.disposalYen),
    remarks: bicycle.remarks ?? '',
  };
}

const wareki = (day: Day | null): string => (day === null ? '' : formatWareki(day));

/** `令和8年11月20日 10:42` */
const minute = (instant: Instant | null): string =>
  instant === null ? '' : `${formatWareki(tokyoDay(instant))} ${formatTime(instant)}`;

const yesWith = (is: boolean, what: string | null): string => (is ? ['あり', what].filter(Boolean).join('　') : 'なし');

const addressOf = (postalCode: string | null | undefined, address: string | null | undefined): string =>
  [postalMark(postalCode), address].filter(Boolean).join(' ');

/** A kind that this program does not know is printed as it is stored. */
function eventLabelOf(kind: string): string {
  const known = eventKinds.find((each) => each === kind);
  return known === undefined ? kind : eventLabels[known];
}
