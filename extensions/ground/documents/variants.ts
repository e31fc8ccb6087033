/** Shapes of one character, told apart by a selector behind it (IVS): which of them the documents' fonts have. */
import { readFileSync } from 'node:fs';
import { gothicFont, minchoFont } from './fonts.ts';

let sequences: ReadonlySet<string> | undefined;

/** True when both fonts do: a template may set a name in either. Without the sequence they print the base shape. */
export function hasVariant(base: string, selector: string): boolean {
  sequences ??= inBoth(read(minchoFont), read(gothicFont));
  return sequences.has(base + selector);
}

function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((sequence) => other.has(sequence)));
}

function read(font: string): Set<string> {
  const bytes = readFileSync(font);
  const cmap = tableOf(bytes);
  const found = new Set<string>();
  if (cmap === undefined) return found;
  for (let record = 0; record < cmap.readUInt32BE(6); record += 1) {
    const at = 10 + record * 11;
    const selector = String.fromCodePoint(cmap.readUIntBE(at, 3));
    const usual = cmap.readUInt32BE(at + 3);
    const others = cmap.readUInt32BE(at + 7);
    for (let range = 0; usual > 0 && range < cmap.readUInt32BE(usual); range += 1) {
      const start = cmap.readUIntBE(usual + 4 + range * 4, 3);
      const more = cmap.readUInt8(usual + 7 + range * 4);
      for (let each = 0; each <= more; each += 1) found.add(String.fromCodePoint(start + each) + selector);
    }
    for (let each = 0; others > 0 && each < cmap.readUInt32BE(others); each += 1) {
      found.add(String.fromCodePoint(cmap.readUIntBE(others + 4 + each * 5, 3)) + selector);
    }
  }
  return found;
}

/** The subtable of format 14 (OpenType, `cmap`), which libraries read but keep to themselves. */
function tableOf(font: Buffer): Buffer | undefined {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.subarray(font.readUInt32BE(entry + 8));
    for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
      const subtable = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
      if (subtable.readUInt16BE(0) === 14) return subtable;
    }
  }
  return undefined;
}
