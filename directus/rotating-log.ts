/** A log file that keeps no personal data, is its owner's alone to read, and never outgrows its bound. */
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { withoutRowData } from './without-row-data.ts';

const mebibyte = 1024 * 1024;
/** The file itself and four older ones: a noisy night is 50 MB at most. */
const limits = { bytes: 10 * mebibyte, older: 4 };
/** A line without an end is cut: a program gone wrong must not fill the memory. */
const longestLine = 64 * 1024;

export type Log = {
  /** Takes one stream of output; each stream has lines of its own, so that two do not cut one another. */
  input(): (chunk: Buffer) => void;
  write(text: string): void;
  end(): void;
};

/** `name.log` goes on as `name.log.1` … `name.log.4`. */
export function rotatingLog(path: string, { bytes, older } = limits): Log {
  mkdirSync(dirname(path), { recursive: true });
  const open = () => openSync(path, 'a', 0o600);
  let file: number | undefined = open();
  let size = fstatSync(file).size;
  const unfinished: (() => void)[] = [];

  const put = (line: string) => {
    // What a stopping program says after its end has no place any more.
    if (file === undefined) return;
    const clean = Buffer.from(`${withoutRowData(line)}\n`);
    if (size > 0 && size + clean.length > bytes) {
      closeSync(file);
      makeRoom(path, older);
      file = open();
      size = 0;
    }
    writeSync(file, clean);
    size += clean.length;
  };
  return {
    input() {
      const decoder = new StringDecoder('utf8');
      let rest = '';
      const flush = () => {
        if (rest !== '') put(rest);
        rest = '';
      };
      unfinished.push(flush);
      return (chunk) => {
        const lines = (rest + decoder.write(chunk)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) put(line);
        if (rest.length > longestLine) flush();
      };
    },
    write: (text) => text.split('\n').forEach(put),
    end() {
      for (const flush of unfinished) flush();
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function makeRoom(path: string, older: number): void {
  rmSync(`${path}.${older}`, { force: true });
  for (let age = older; age > 1; age -= 1) renameIfThere(`${path}.${age - 1}`, `${path}.${age}`);
  renameIfThere(path, `${path}.1`);
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Not that many yet.
  }
}
