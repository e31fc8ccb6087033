import { Position } from '@bicycles/schema/ground/values';
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';
import exifr from 'exifr';
import { DateTime } from 'luxon';
import { z } from 'zod';

const Exif = z.object({
  DateTimeOriginal: z.string().optional().catch(undefined),
  OffsetTimeOriginal: z.string().optional().catch(undefined),
  latitude: z.number().optional().catch(undefined),
  longitude: z.number().optional().catch(undefined),
});

/**
 * When and where a picture says it was taken. Pictures without EXIF, or with a broken one, give
 * nothing rather than fail: the evidence that counts is stamped by the server at the command.
 */
export async function exifFacts(file: Blob): Promise<Partial<Pick<PhotoFacts, 'takenAt' | 'position'>>> {
  const raw: unknown = await exifr
    .parse(file, {
      pick: [
        'DateTimeOriginal',
        'OffsetTimeOriginal',
        'GPSLatitude',
        'GPSLatitudeRef',
        'GPSLongitude',
        'GPSLongitudeRef',
      ],
      reviveValues: false,
    })
    .catch(() => undefined);
  const exif = Exif.safeParse(raw);
  if (!exif.success) return {};
  const { DateTimeOriginal, OffsetTimeOriginal, latitude, longitude } = exif.data;
  const takenAt = exifInstant(DateTimeOriginal, OffsetTimeOriginal);
  const position = Position.safeParse({ latitude, longitude });
  return { ...(takenAt !== undefined && { takenAt }), ...(position.success && { position: position.data }) };
}

/** EXIF's `2026:11:23 09:15:00`, in Japan's time where the camera gives no offset; undefined when unset or no date. */
export function exifInstant(dateTime: string | undefined, offset: string | undefined): string | undefined {
  const zone = offset !== undefined && /^[+-]\d{2}:\d{2}$/.test(offset) ? `UTC${offset}` : 'Asia/Tokyo';
  const at = DateTime.fromFormat(dateTime?.trim() ?? '', 'yyyy:MM:dd HH:mm:ss', { zone });
  return at.isValid ? at.toISO({ suppressMilliseconds: true }) : undefined;
}
