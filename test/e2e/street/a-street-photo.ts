import type { DateTime } from 'luxon';
import sharp from 'sharp';

/** A phone's JPEG as a file to pick: three megapixels, with the EXIF of where and when it was taken. */
export async function aStreetPhoto(takenAt: DateTime, colour = '#3d6b8f') {
  const when = takenAt.setZone('Asia/Tokyo');
  const buffer = await sharp({ create: { width: 2048, height: 1536, channels: 3, background: colour } })
    .withExif({
      IFD0: { Make: 'Test', Model: 'Street phone' },
      IFD2: { DateTimeOriginal: when.toFormat('yyyy:MM:dd HH:mm:ss'), OffsetTimeOriginal: '+09:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 38/1 42/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 40/1 12/1',
      },
    })
    .jpeg({ quality: 85 })
    .toBuffer();
  return { name: `${when.toFormat('HHmmss')}.jpg`, mimeType: 'image/jpeg', buffer };
}
