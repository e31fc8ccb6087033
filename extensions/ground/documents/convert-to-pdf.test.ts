import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, kill, pid } from 'node:process';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { convertToPdf, stopLibreOffice } from './convert-to-pdf.ts';
import { officeProcesses } from './office-processes.ts';
import { makeTemporaryFolder } from './work-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const template = new URL('../../../templates/return-receipt/template.odt', import.meta.url);
const odt = await readFile(template);
let workFolder: string;
beforeEach(async () => {
  workFolder = await mkdtemp(join(tmpdir(), 'convert-to-pdf-'));
});
afterEach(async () => {
  await stopLibreOffice();
  await rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
});

const beginning = async (pdf: Promise<Buffer>) => (await pdf).subarray(0, 5).toString();
const patiently = { timeout: 60_000, interval: 5 };
const officeAtWork = () => vi.waitUntil(async () => (await officeProcesses(workFolder))[0], patiently);

describe('PDFへの変換', () => {
  test('途中で止められたLibreOfficeはもう一度動かされ、PDFができる', async () => {
    const pdf = convertToPdf(odt, { workFolder });
    kill(await officeAtWork(), 'SIGKILL');

    expect(await beginning(pdf)).toBe('%PDF-');
    expect(await readdir(workFolder)).toHaveLength(1);
  });

  test('待っている間に止められたLibreOfficeがあっても、次の変換はできる', async () => {
    await convertToPdf(odt, { workFolder });
    kill(await officeAtWork(), 'SIGKILL');

    expect(await beginning(convertToPdf(odt, { workFolder }))).toBe('%PDF-');
  });

  test('固まったLibreOfficeは時間切れで子まで止められ、やり直してPDFができる', async () => {
    await convertToPdf(odt, { workFolder });
    const hung = await officeAtWork();
    kill(hung, 'SIGSTOP');

    expect(await beginning(convertToPdf(odt, { workFolder, timeoutMs: 15_000 }))).toBe('%PDF-');
    expect(await officeProcesses(workFolder)).not.toContain(hung);
  });

  test('2度とも時間切れなら理由を示して断り、文書を残さない', async () => {
    const conversion = convertToPdf(odt, { workFolder, timeoutMs: 1 });

    await expect(conversion).rejects.toMatchObject({ code: 'pdf-not-made', status: 503 });
    expect(await readdir(workFolder)).toEqual([]);
  });

  test('LibreOfficeがなければ、入れるべきものの名前を示して断り、次の変換は動く', async () => {
    const missing = convertToPdf(odt, { workFolder, soffice: '/nowhere/soffice' });
    const next = convertToPdf(odt, { workFolder });

    await expect(missing).rejects.toMatchObject({
      code: 'libreoffice-missing',
      status: 503,
      message: expect.stringContaining('libreoffice-writer-nogui'),
    });
    expect(await beginning(next)).toBe('%PDF-');
  });

  test('文書でないものは、繰り返しても断り、次の変換は動く', async () => {
    const conversion = convertToPdf(Buffer.from('PK\x03\x04 broken'), { workFolder });

    await expect(conversion).rejects.toMatchObject({ code: 'pdf-not-made' });
    expect(await beginning(convertToPdf(odt, { workFolder }))).toBe('%PDF-');
  });

  test('窓口の1件は、先に並んだ印刷の続きより前に変換される', async () => {
    const finished: string[] = [];
    const convert = (name: string, turn: 'counter' | 'run') =>
      convertToPdf(odt, { workFolder, turn }).then(() => finished.push(name));
    const run = Array.from({ length: 8 }, (_, index) => convert(`run ${index}`, 'run'));
    await vi.waitUntil(() => finished.length > 0, patiently);

    await Promise.all([...run, convert('counter', 'counter')]);

    // One more of each office may have been under way.
    expect(finished.indexOf('counter')).toBeLessThanOrEqual(4);
    expect(finished).toHaveLength(9);
  });

  test('文書が外を指していても、LibreOfficeは何も取りに行かない', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const zip = await JSZip.loadAsync(odt);
    const content = (await zip.file('content.xml')?.async('string')) ?? '';
    zip.file(
      'content.xml',
      content.replaceAll(/xlink:href="Pictures[^"]*"/g, `xlink:href="http://127.0.0.1:${port}/a.png"`),
    );

    await convertToPdf(await zip.generateAsync({ type: 'nodebuffer' }), { workFolder });

    server.close();
    expect(content).toContain('xlink:href="Pictures');
    expect(asked).toEqual([]);
  });
});

describe('作業フォルダー', () => {
  test('変換の後には、文書も一時ファイルも残らない', async () => {
    await Promise.all([convertToPdf(odt, { workFolder }), convertToPdf(odt, { workFolder })]);

    expect((await readdir(workFolder)).every((name) => name.startsWith(`libreoffice-${pid}-`))).toBe(true);
    await stopLibreOffice();
    expect(await readdir(workFolder)).toEqual([]);
    expect(await officeProcesses(workFolder)).toEqual([]);
  });

  test('作れない所にあれば、空き容量と権限を確かめるよう示す', async () => {
    const file = join(workFolder, 'file');
    await writeFile(file, '');

    await expect(convertToPdf(odt, { workFolder: join(file, 'work') })).rejects.toMatchObject({
      code: 'work-folder-unusable',
      status: 503,
      message: expect.stringMatching(/空き容量.*確かめてください/),
    });
  });

  test('空きが足りなければ、始める前に断る', async () => {
    const folder = makeTemporaryFolder(workFolder, 'pdf', Number.MAX_SAFE_INTEGER);

    await expect(folder).rejects.toMatchObject({ code: 'work-folder-unusable' });
    expect(await readdir(workFolder)).toEqual([]);
  });

  test('強制終了されたサーバーはLibreOfficeを道連れにし、その残りは次の開始で消える', async () => {
    const script =
      `import { readFile } from 'node:fs/promises';` +
      `import { convertToPdf } from ${JSON.stringify(new URL('convert-to-pdf.ts', import.meta.url).href)};` +
      `await convertToPdf(await readFile(new URL(${JSON.stringify(template.href)})), { workFolder: ${JSON.stringify(workFolder)} });` +
      `process.stdout.write('ready'); setInterval(() => undefined, 1000);`;
    const server = spawn(execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(server.stdout, 'data');
    expect(await officeProcesses(workFolder)).toHaveLength(1);
    const others = join(workFolder, `pdf-${pid}-others`);
    await mkdir(others);

    server.kill('SIGKILL');
    await vi.waitUntil(async () => (await officeProcesses(workFolder)).length === 0, patiently);

    expect(await readdir(workFolder)).toContainEqual(expect.stringContaining(`libreoffice-${server.pid}-`));
    await convertToPdf(odt, { workFolder });
    const left = await readdir(workFolder);
    expect(left.filter((name) => name.includes(`-${server.pid}-`))).toEqual([]);
    expect(left).toContain(`pdf-${pid}-others`);
  });
});
