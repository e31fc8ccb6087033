/** SVG pictures: shapes and pictures of their own only, nothing that runs or is fetched. */

import { isReaderAddress } from './package-path.ts';
import type { XmlVisitor } from './parse-part.ts';
import { actionMessage, outsideMessage, pictureMessage } from './template-refusals.ts';

const svg = 'http://www.w3.org/2000/svg';
const active = new Set([
  'script',
  'foreignObject',
  'handler',
  'listener',
  'set',
  'animate',
  'animateMotion',
  'animateTransform',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
]);

export function svgVisitor(path: string, refuse: (message: string) => void): XmlVisitor {
  const readStyle = (text: string) => {
    const urls = [...text.matchAll(/url\(\s*['"]?\s*([^)'"]*)/gi)].map(([, address = '']) => address);
    const address = urls.find((each) => !each.startsWith('#')) ?? /@import[^;]*|\\/i.exec(text)?.[0];
    if (address !== undefined) refuse(outsideMessage(address));
  };
  return {
    open({ namespace, name, attributes }, parents) {
      if (parents.length === 0 && (namespace !== svg || name !== 'svg')) refuse(pictureMessage(path));
      if (active.has(name)) {
        refuse(actionMessage);
        return;
      }
      for (const attribute of attributes) {
        if (/^on/i.test(attribute.name)) refuse(actionMessage);
        else if (/^(?:href|src)$/i.test(attribute.name)) {
          if (name === 'a' ? !isReaderAddress(attribute.value) : !isOwn(attribute.value)) {
            refuse(outsideMessage(attribute.value.slice(0, 80)));
          }
        } else readStyle(attribute.value);
      }
    },
    text(text, parents) {
      if (parents.at(-1)?.name === 'style') readStyle(text);
    },
  };
}

const isOwn = (address: string) =>
  address === '' || /^#/.test(address) || /^data:image\/(?:png|jpeg|gif);base64,[\w+/=\s]*$/.test(address);
