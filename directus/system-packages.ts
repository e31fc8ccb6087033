/** Debian packages the product needs beside npm's: what is missing is installed where that is allowed. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { documentFonts } from '../extensions/ground/documents/fonts.ts';
import { failureText } from './failure-text.ts';
import { runCommand } from './run-command.ts';

export type SystemPackage = { name: string; isPresent: () => boolean };

const inPath = (program: string) => () =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

export const documentPackages: SystemPackage[] = [
  { name: 'libreoffice-writer-nogui', isPresent: inPath('soffice') },
  // The office sees a picture of a page before it takes a new template into use.
  { name: 'poppler-utils', isPresent: inPath('pdftoppm') },
  // Looks fonts up by name.
  { name: 'fontconfig', isPresent: inPath('fc-list') },
  ...fontPackages(),
];

function fontPackages(): SystemPackage[] {
  return [...Map.groupBy(documentFonts, ({ debianPackage }) => debianPackage)].map(([name, fonts]) => ({
    name,
    isPresent: () => fonts.flatMap(({ files }) => files).every((file) => existsSync(file)),
  }));
}

export const testPackages: SystemPackage[] = [
  { name: 'chromium-headless-shell', isPresent: inPath('chromium-headless-shell') },
  { name: 'zbar-tools', isPresent: inPath('zbarimg') },
  // Opens exported files as a clerk does.
  { name: 'libreoffice-calc-nogui', isPresent: () => existsSync('/usr/lib/libreoffice/program/libsclo.so') },
];

/**
 * Installs what is missing by apt, as root or by sudo without a password. Where neither is possible
 * answers with the names of the missing packages; the product then runs without what they are for.
 */
export async function installPackages(packages: SystemPackage[], say: (text: string) => void): Promise<string[]> {
  const missing = packages.filter(({ isPresent }) => !isPresent()).map(({ name }) => name);
  if (missing.length === 0) return [];
  const prefix = await rightToInstall();
  if (!prefix) return missing;
  say(`Debian のパッケージを入れています: ${missing.join(' ')}`);
  const [command = 'apt-get', ...before] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runCommand(command, [...before, 'update', '-qq'], { env });
    await runCommand(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  } catch (error) {
    say(failureText(error));
  }
  return packages.filter(({ isPresent }) => !isPresent()).map(({ name }) => name);
}

async function rightToInstall(): Promise<string[] | undefined> {
  if (!inPath('apt-get')()) return undefined;
  if (userInfo().uid === 0) return [];
  if (!inPath('sudo')()) return undefined;
  return runCommand('sudo', ['-n', 'true']).then(
    () => ['sudo', '-n'],
    () => undefined,
  );
}
