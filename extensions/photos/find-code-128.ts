/** The only file that knows zxing: Code 128 in a picture, read by its WebAssembly build from node_modules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Sharp } from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let ready: Promise<unknown> | undefined;

/**
 * Text of every symbol that is whole; its own checksum is right, and two scan lines say the same. Another symbology
 * than ours is asked for only where they are compared.
 */
export async function findCode128(picture: Sharp, format: 'Code128' | 'Code39' | 'ITF' = 'Code128'): Promise<string[]> {
  ready ??= loadReader();
  await ready;
  const codes = await readBarcodes(await asGreymap(picture), {
    formats: [format],
    tryInvert: false,
    minLineCount: 2,
    maxNumberOfSymbols: 4,
  });
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** Given the file itself the reader has nothing to fetch: by default it would ask a server in the internet. */
async function loadReader(): Promise<void> {
  const file = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = new Uint8Array(file).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** A PGM file: a header and the grey bytes, which costs neither packing nor unpacking. */
async function asGreymap(picture: Sharp): Promise<Uint8Array> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return Buffer.concat([Buffer.from(`P5\n${info.width} ${info.height}\n255\n`), data]);
}
