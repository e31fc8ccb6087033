import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepFilesPrivate } from './private-files.ts';

const before = process.umask();
afterEach(() => void process.umask(before));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('前の版が広く開けていた写真と記録は、起動のときに持ち主だけのものになる', async () => {
  process.umask(0o022);
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(data, 'files', 'inner'), { recursive: true });
  for (const file of ['secrets.json', 'files/photo.jpg', 'files/inner/thumbnail.jpg'])
    writeFileSync(join(data, file), 'x');

  await keepFilesPrivate(data);
  writeFileSync(join(data, 'files', 'new.jpg'), 'x');

  expect(modeOf(data)).toBe(userInfo().uid === 0 ? '711' : '700');
  for (const folder of ['files', 'files/inner']) expect(modeOf(join(data, folder))).toBe('700');
  for (const file of ['secrets.json', 'files/photo.jpg', 'files/inner/thumbnail.jpg', 'files/new.jpg']) {
    expect(modeOf(join(data, file))).toBe('600');
  }
});
