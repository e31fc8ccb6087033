/** Pictures for the stream: real JPEGs of two sizes, each one unlike all others. */
import sharp from 'sharp';
import { aPicture } from '../../builders/a-picture.ts';
import { pick, type Random } from '../seeded-random.ts';

export type Pictures = (id: string) => Buffer;

/** Makes a small stock; what it answers gives a picture of its own for each photo id. */
export async function makePictures(random: Random): Promise<Pictures> {
  const small = await Promise.all(Array.from({ length: 6 }, aPicture));
  // What a phone sends after shrinking: some hundred kilobytes, so that kills hit half-written files.
  const large = await Promise.all(
    small.slice(0, 2).map((picture) => sharp(picture).resize(1600, 1200).jpeg({ quality: 97 }).toBuffer()),
  );
  const stock = [...small, ...large];
  return (id) => withComment(pick(random, stock), id);
}

/** Puts a JPEG comment behind the start marker: the picture stays the same, its hash does not. */
function withComment(picture: Buffer, text: string): Buffer {
  const comment = Buffer.from(text);
  const header = Buffer.from([0xff, 0xfe, 0, 0]);
  header.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), header, comment, picture.subarray(2)]);
}
