/**
 * The pictures that every document may ask for by alternative text: `barcode:` and a text, `customer-barcode:`
 * and the text of カスタマバーコード (nothing is drawn for an empty one), or `seal`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barcodePicture } from './barcode-picture.ts';
import { customerBarcodePicture } from './customer-barcode-picture.ts';
import { templatesFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';

const barcodePrefix = 'barcode:';
const customerPrefix = 'customer-barcode:';

export const standardPictures: PictureSource = async (description) => {
  if (description.startsWith(barcodePrefix)) return barcodePicture(description.slice(barcodePrefix.length));
  if (description.startsWith(customerPrefix)) return customerBarcodePicture(description.slice(customerPrefix.length));
  if (description !== 'seal') return undefined;
  return { content: await readFile(join(templatesFolder, 'seal.png')), mediaType: 'image/png' };
};
