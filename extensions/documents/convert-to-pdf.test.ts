import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { convertToPdf } from './convert-to-pdf.ts';

vi.setConfig({ testTimeout: 120_000 });

const odt = await readFile(new URL('../../templates/return-receipt/template.odt', import.meta.url));
let workFolder: string;
beforeEach(async () => {
  workFolder = await mkdtemp(join(tmpdir(), 'convert-to-pdf-'));
});
afterEach(() => rm(workFolder, { recursive: true, force: true }));

describe('PDFへの変換', () => {
  test('途中で止められたLibreOfficeはもう一度動かされ、PDFができる', async () => {
    const pdf = convertToPdf(odt, { workFolder });
    const [victim] = await vi.waitUntil(() => workers(workFolder), { timeout: 30_000, interval: 5 });
    kill(victim, 'SIGKILL');

    expect((await pdf).subarray(0, 5).toString()).toBe('%PDF-');
    // The second profile is there because the first try was lost.
    expect(await readdir(workFolder)).toEqual(['libreoffice-2']);
  });

  test('固まったLibreOfficeは時間切れで子まで止められ、やり直してPDFができる', async () => {
    const pdf = convertToPdf(odt, { workFolder, timeoutMs: 8_000 });
    const [hung] = await vi.waitUntil(() => workers(workFolder), { timeout: 30_000, interval: 5 });
    kill(hung, 'SIGSTOP');

    expect((await pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await workers(workFolder)).toBeUndefined();
  });

  test('2度とも時間切れなら理由を示して断り、文書を残さない', async () => {
    const conversion = convertToPdf(odt, { workFolder, timeoutMs: 300 });

    await expect(conversion).rejects.toMatchObject({ code: 'pdf-not-made', status: 503 });
    expect((await readdir(workFolder)).filter((name) => name.startsWith('pdf-'))).toEqual([]);
  });

  test('LibreOfficeがなければ、入れるべきものの名前を示して断り、次の変換は動く', async () => {
    const missing = convertToPdf(odt, { workFolder, soffice: '/nowhere/soffice' });
    const next = convertToPdf(odt, { workFolder });

    await expect(missing).rejects.toMatchObject({
      code: 'libreoffice-missing',
      status: 503,
      message: expect.stringContaining('libreoffice-writer-nogui'),
    });
    expect((await next).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('文書でないものは、繰り返しても断る', async () => {
    const conversion = convertToPdf(Buffer.from('PK\x03\x04 broken'), { workFolder });

    await expect(conversion).rejects.toMatchObject({ code: 'pdf-not-made' });
  });
});

/** The LibreOffice processes at work on this folder, or undefined when there is none. */
async function workers(folder: string): Promise<[number, ...number[]] | undefined> {
  const found: number[] = [];
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('soffice.bin') && command.includes(folder)) found.push(Number(id));
  }
  const [first, ...others] = found;
  return first === undefined ? undefined : [first, ...others];
}
