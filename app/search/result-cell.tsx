/** One column of one bicycle found. */

import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { assertNever } from '@bicycles/schema/ground/assert-never';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { FoundBicycle } from '@bicycles/schema/search/contracts';
import type { ReactNode } from 'react';
import { DeadlineMark } from '#app/parts/deadline-mark.tsx';
import { StatusBadge } from '#app/parts/status-badge.tsx';
import { Thumbnail } from '#app/parts/thumbnail.tsx';
import type { ColumnName } from './column-names.ts';
import styles from './results.module.css';

type ResultCellProps = { column: ColumnName; bicycle: FoundBicycle; today: Day };

/** Empty values are a dash, so that a line can be read across. */
export function ResultCell({ column, bicycle, today }: ResultCellProps) {
  const content = contentOf(column, bicycle, today);
  return content === null || content === '' || content === false ? '－' : content;
}

function contentOf(column: ColumnName, bicycle: FoundBicycle, today: Day): ReactNode {
  switch (column) {
    case 'photo':
      return <Thumbnail photoId={bicycle.photoId} size={56} />;
    case 'status':
      return <StatusBadge status={bicycle.status} />;
    case 'removal':
      return lines(bicycle.removedAt === null ? '（未撤去）' : formatInstant(bicycle.removedAt), bicycle.placeName);
    case 'storageSite':
      return bicycle.storageSiteName;
    case 'look':
      return lines(
        together(bicycle.colourLabel, bicycle.secondColourLabel) || '－',
        together(bicycle.modelLabel, bicycle.modelNote),
      );
    case 'registrationNumber':
      return registrationInWords(bicycle);
    case 'retentionDeadlineOn':
      return <DeadlineMark day={bicycle.retentionDeadlineOn} today={today} status={bicycle.status} />;
    case 'vehicleKind':
      return bicycle.vehicleKindLabel;
    case 'policeBody':
      return bicycle.registrationPoliceBodyName;
    case 'stickerColour':
      return bicycle.stickerColourLabel;
    case 'removalKind':
      return bicycle.removalKindLabel;
    case 'condition':
      return together(bicycle.isDamaged && '破損', bicycle.isBeyondUse && '機能喪失');
    case 'theftReport':
      return bicycle.hasTheftReport && 'あり';
    case 'hasOwner':
      return bicycle.hasOwner ? 'あり' : 'なし';
    case 'owner':
      return lines(bicycle.ownerName ?? '－', together(bicycle.ownerPostalCode, bicycle.ownerAddress));
    case 'undelivered':
      return bicycle.isUndelivered && 'あり';
    case 'held':
      return bicycle.isHeld && '保留中';
    case 'returnedOn':
      return lines(shortDay(bicycle.returnedOn), bicycle.returnKindLabel);
    case 'paidYen':
      return bicycle.isExempt ? '免除' : yen(bicycle.paidYen);
    case 'disposalYen':
      return yen(bicycle.disposalYen);
    case 'policeInquiredOn':
    case 'policeAnsweredOn':
    case 'notifiedOn':
    case 'storageAnnouncedOn':
    case 'disposalAnnouncedOn':
    case 'finalOn':
      return shortDay(bicycle[column]);
    case 'manufacturer':
    case 'frameNumber':
    case 'placeNote':
    case 'storageSlot':
    case 'conditionMemo':
    case 'remarks':
      return bicycle[column];
    default:
      return assertNever(column);
  }
}

const lines = (first: ReactNode, second: string | null) => (
  <>
    {first}
    {second && <span className={styles['line']}>{second}</span>}
  </>
);
const together = (...words: (string | null | false)[]): string => words.filter(Boolean).join('　');
const shortDay = (day: Day | null) => (day === null ? '－' : <time dateTime={day}>{formatWarekiShort(day)}</time>);
const yen = (amount: number | null) => amount !== null && `${amount.toLocaleString('ja-JP')}円`;
