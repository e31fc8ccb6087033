import { Failure } from '@bicycles/schema/ground/failure';
import sharp, { type Sharp } from 'sharp';

/**
 * An uploaded picture of one of these formats, whole by its content, whatever its name says. Throws
 * `not-an-image` (415) with the message on the field `file`.
 */
export async function readImage(content: Buffer, formats: readonly string[], message: string): Promise<Sharp> {
  try {
    const image = sharp(content, { failOn: 'error', limitInputPixels: 60_000_000 });
    const { format } = await image.metadata();
    if (!formats.includes(format)) throw new Error(`format ${format}`);
    // Decoding the pixels proves that the file is whole; a header alone proves nothing.
    await image.stats();
    return image;
  } catch {
    throw new Failure('not-an-image', message, { status: 415, fields: { file: message } });
  }
}
