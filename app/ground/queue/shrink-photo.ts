import { Failure } from '@bicycles/schema/ground/failure';

const longestEdgePx = 1600;
const jpegQuality = 0.82;

/**
 * A picture as an upright JPEG whose long edge is at most 1600 px: enough to read a sticker, small
 * enough for a weak signal. Drawing it anew also leaves all EXIF behind.
 * Throws a Failure for what is no picture, or none that this browser can open (HEIC on most).
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const bitmap = await decode(file);
  const scale = Math.min(1, longestEdgePx / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw tooBigForDevice();
  // JPEG knows no transparency; without this a transparent PNG turns black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', jpegQuality));
  if (jpeg === null) throw tooBigForDevice();
  return jpeg;
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    if (await isHeic(file)) {
      throw new Failure(
        'photo.heic',
        'HEIC 形式の写真はこの端末では開けません。カメラの設定で「互換性優先（JPEG）」にして撮り直してください',
      );
    }
    throw new Failure(
      'photo.unreadable',
      '写真として開けないファイルです。写真を撮り直すか、JPEG の写真を選んでください',
    );
  }
}

/** By content, as names and types lie: an ISO media file (`ftyp`) of one of the HEIF brands. */
async function isHeic(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(head);
}

const tooBigForDevice = () =>
  new Failure('photo.device-full', 'この端末では写真を処理できませんでした。ほかのアプリを閉じて、撮り直してください');
