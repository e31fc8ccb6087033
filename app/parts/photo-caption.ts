import { type Photo, photoKindLabels } from '@bicycles/schema/photos/contracts';
import { DateTime } from 'luxon';

/** 「撤去　2026年11月23日 9:15」, in Japan's time. */
export function photoCaption({ kind, takenAt }: Pick<Photo, 'kind' | 'takenAt'>): string {
  return `${photoKindLabels[kind]}　${DateTime.fromISO(takenAt, { zone: 'Asia/Tokyo' }).toFormat('yyyy年M月d日 H:mm')}`;
}
