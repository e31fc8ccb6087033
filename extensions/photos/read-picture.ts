/** Takes a picture from a request body: whole, of the promised hash, really a picture, upright, without EXIF. */
import { createHash } from 'node:crypto';
import { Failure } from '@bicycles/schema/failure';
import { maximumPhotoBytes } from '@bicycles/schema/photos/contracts';
import type { Request, Response } from 'express';
import sharp from 'sharp';
import { readBody } from '../command/read-body.ts';

export type Picture = {
  bytes: Buffer;
  mimeType: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
};

const mimeTypes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
const isKnownFormat = (format: string | undefined): format is keyof typeof mimeTypes =>
  format !== undefined && format in mimeTypes;

const tooLarge = new Failure(
  'photo-too-large',
  '写真が大きすぎます（12MBまで）。カメラの画質を下げて撮り直してください',
  { status: 413 },
);

/**
 * Throws `photo-too-large` (413), `not-a-photo` (415), or, where sending again helps (422),
 * `photo-damaged` (the hash differs) and `photo-cut-off` (the phone was gone before the end).
 */
export async function readPicture(request: Request, response: Response, sha256: string): Promise<Picture> {
  const received = await readBody(request, response, { maximumBytes: maximumPhotoBytes, tooLarge }).catch(
    (error: unknown) => {
      if (!request.errored) throw error;
      // Nobody is left to hear this; it keeps a dead spot from being logged as a fault of the server.
      throw new Failure('photo-cut-off', '写真の送信が途中で切れました。自動でもう一度送信します', { status: 422 });
    },
  );
  if (createHash('sha256').update(received).digest('hex') !== sha256) {
    // 422 is not final for the phone's queue: it sends the photo again.
    throw new Failure('photo-damaged', '写真が途中で壊れました。自動でもう一度送信します', { status: 422 });
  }
  return decode(received);
}

async function decode(received: Buffer): Promise<Picture> {
  try {
    const image = sharp(received, { failOn: 'error', limitInputPixels: 60_000_000 });
    const found = await image.metadata();
    if (!isKnownFormat(found.format)) throw new Error(`format ${found.format}`);
    // Decoding the pixels proves that the file is whole; a header alone proves nothing.
    const needsCleaning = found.exif !== undefined || found.xmp !== undefined || (found.orientation ?? 1) !== 1;
    const { data, info } = needsCleaning
      ? await image
          .autoOrient()
          .keepIccProfile()
          .toFormat(found.format, { quality: 92 })
          .toBuffer({ resolveWithObject: true })
      : { data: received, info: await checkPixels(received) };
    return { bytes: data, mimeType: mimeTypes[found.format], width: info.width, height: info.height };
  } catch {
    throw new Failure('not-a-photo', '写真として開けないファイルです。カメラで撮り直してください', { status: 415 });
  }
}

async function checkPixels(picture: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(picture, { failOn: 'error' }).metadata();
  await sharp(picture, { failOn: 'error' }).stats();
  return { width, height };
}
