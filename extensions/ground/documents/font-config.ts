/** A fontconfig of our own: it knows the documents' fonts and nothing else that this machine has. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { type DocumentFont, documentFonts } from './fonts.ts';

const run = promisify(execFile);

/** What templates from elsewhere ask for, and what stands in for it. */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  IPAexMincho: ['serif', 'MS Mincho', 'ＭＳ 明朝', 'MS PMincho', 'ＭＳ Ｐ明朝', 'Yu Mincho', '游明朝'],
  IPAexGothic: [
    'sans-serif',
    'monospace',
    'MS Gothic',
    'ＭＳ ゴシック',
    'MS PGothic',
    'Yu Gothic',
    '游ゴシック',
    'Meiryo',
  ],
};

/** Writes the configuration below `folder`, with a cache of its own; answers with its path, for FONTCONFIG_FILE. */
export async function writeFontConfig(folder: string): Promise<string> {
  const files = documentFonts.flatMap((font) => font.files);
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const cache = join(folder, 'font-cache');
  await mkdir(cache, { recursive: true });
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>${files.map((file) => `<glob>${file}</glob>`).join('')}</acceptfont>
  </selectfont>
${Object.entries(substitutes).flatMap(substitutesOf).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last">${documentFonts.map(({ family }) => `<string>${family}</string>`).join('')}</edit>
  </match>
</fontconfig>
`,
  );
  return path;
}

function substitutesOf([family, names]: [string, readonly string[]]): string[] {
  return names.map(
    (name) => `  <alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
  );
}

/**
 * The documents' fonts that fontconfig, so configured, doesn't find by name. Empty when printing can look as it
 * should; all of them when fontconfig itself is missing.
 */
export async function findMissingFonts(): Promise<DocumentFont[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    const path = await writeFontConfig(folder);
    const { stdout } = await run('fc-list', ['--format', '%{family[0]}\n'], {
      env: { PATH: env['PATH'], HOME: folder, FONTCONFIG_FILE: path },
    }).catch(() => ({ stdout: '' }));
    const found = new Set(stdout.split('\n'));
    return documentFonts.filter(({ family }) => !found.has(family));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
