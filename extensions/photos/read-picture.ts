/** Takes a picture from a request body: whole, of the promised hash, really a picture, upright, and nothing else. */
import { createHash } from 'node:crypto';
import { Failure } from '@bicycles/schema/ground/failure';
import { maximumPhotoBytes } from '@bicycles/schema/photos/contracts';
import type { Request, Response } from 'express';
import sharp from 'sharp';
import { readBody } from '../ground/command/read-body.ts';

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
  return onlyPixels(received);
}

/**
 * Written anew: what else a file may carry (EXIF, IPTC, comments, a second file behind the picture's end)
 * stays behind. When and where it was taken has come with its facts. The header says how many pixels there are
 * before any is decoded.
 */
export async function onlyPixels(received: Buffer): Promise<Picture> {
  try {
    const image = sharp(received, { failOn: 'error', limitInputPixels: 60_000_000 });
    const { format } = await image.metadata();
    if (!isKnownFormat(format)) throw new Error(`format ${format}`);
    // A quality would take colours away from a PNG.
    const { data, info } = await image
      .autoOrient()
      .toFormat(format, format === 'png' ? {} : { quality: 92 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, mimeType: mimeTypes[format], width: info.width, height: info.height };
  } catch {
    throw new Failure('not-a-photo', '写真として開けないファイルです。カメラで撮り直してください', { status: 415 });
  }
}
