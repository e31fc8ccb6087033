/** A warm LibreOffice: it has started, keeps an empty text open, and takes conversions from `handOver`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Failure } from '@bicycles/schema/ground/failure';
import { writeFontConfig } from './font-config.ts';
import { killGroup } from './kill-group.ts';
import { writeLibreOfficeSettings } from './libreoffice-settings.ts';
import { networkWall } from './network-wall.ts';

export type LibreOffice = {
  /** The program, behind the wall that keeps the network away where the system has one. */
  command: readonly string[];
  /** By this LibreOffice finds its sister; one profile has one process. */
  profileUrl: string;
  environment: NodeJS.ProcessEnv;
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): void;
};

/**
 * The shell stands between so that LibreOffice never outlives this server, even one that was killed:
 * then the pipe to the shell's input breaks, and it takes its whole process group with it.
 */
const guardian = 'command -v "$0" >/dev/null || exit 127; ("$@"; kill -9 0) & read -r _; kill -9 0';

/**
 * `folder` is new, and LibreOffice's own. Throws Failure `libreoffice-missing`; undefined when LibreOffice
 * ended or was not ready in time.
 */
export async function startLibreOffice(
  soffice: string,
  folder: string,
  timeoutMs: number,
): Promise<LibreOffice | undefined> {
  const profile = join(folder, 'profile');
  await writeLibreOfficeSettings(profile);
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  // With no document open, LibreOffice ends after its first conversion.
  const opened = join(folder, 'open.txt');
  await writeFile(opened, '');

  const profileUrl = `-env:UserInstallation=${pathToFileURL(profile)}`;
  // None of the server's secrets; temporary files go where they are removed.
  const environment = {
    PATH: env['PATH'],
    HOME: temporary,
    TMPDIR: temporary,
    LANG: 'C.UTF-8',
    FONTCONFIG_FILE: await writeFontConfig(folder),
  };
  const command = [...(await networkWall()), soffice];
  const own = ['--headless', '--norestore', '--nologo', profileUrl, opened];
  const child = spawn('sh', ['-c', guardian, soffice, ...command, ...own], {
    cwd: temporary,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: environment,
  });
  // A LibreOffice that waits for work is no reason for a program to go on.
  child.unref();
  child.stdin.on('error', () => undefined);
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();

  const stop = () => {
    // Whoever stops it waits for its end.
    child.ref();
    killGroup(child);
  };
  process.prependOnceListener('exit', stop);
  const exit = exitOf(child).finally(() => process.off('exit', stop));
  const lock = join(folder, '.~lock.open.txt#');
  const isReady = await appears(lock, child, timeoutMs);
  if (!isReady) {
    stop();
    if ((await exit) === 127) throw missing();
    return undefined;
  }
  return { command, profileUrl, environment, ended: exit.then(() => undefined), stop };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
}

/** LibreOffice locks the text when it has opened it; from then on it takes requests. */
async function appears(file: string, child: ChildProcess, timeoutMs: number): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end && child.exitCode === null && child.signalCode === null) {
    if (existsSync(file)) return true;
    await delay(20);
  }
  return false;
}

function missing(): Failure {
  return new Failure(
    'libreoffice-missing',
    'PDFを作るLibreOfficeがサーバーにありません。管理者に連絡し、libreoffice-writer-nogui と fonts-ipaexfont をインストールしてください',
    { status: 503 },
  );
}
