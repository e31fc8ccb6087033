/** Secrets of this installation: made at first start, kept beside the data, never in git. */
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export type Secrets = {
  databasePassword: string;
  /** First administrator's password where no demo logins are made. */
  adminPassword: string;
  /** Signs Directus's tokens. */
  directusSecret: string;
  /** From it the screens' server derives a key for each of its own purposes. */
  sessionSecret: string;
  /** Opens the movable clock (tests, the demo's history). */
  clockKey: string;
};

/** What the file holds. Files of early installations name the master secret `sessionSecret`. */
const Kept = z
  .object({
    masterSecret: z.string().min(32).optional(),
    sessionSecret: z.string().min(32).optional(),
    databasePassword: z.string(),
    adminPassword: z.string(),
  })
  .transform(({ masterSecret, sessionSecret, ...passwords }, context) => {
    const secret = masterSecret ?? sessionSecret;
    if (secret !== undefined) return { ...passwords, masterSecret: secret };
    context.addIssue({ code: 'custom', path: ['masterSecret'], message: 'ありません' });
    return z.NEVER;
  });

const make = () => ({
  masterSecret: randomBytes(32).toString('base64url'),
  databasePassword: randomBytes(24).toString('base64url'),
  adminPassword: randomBytes(12).toString('base64url'),
});

/** Reads the secrets, after making them at the first start. Throws an Error in Japanese when the file is damaged. */
export async function readSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json');
  if (!existsSync(file)) {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(file, JSON.stringify(make(), null, 2), { mode: 0o600, flag: 'wx' });
  }
  const { masterSecret, ...passwords } = parseKept(await readFile(file, 'utf8'), file);
  return {
    ...passwords,
    directusSecret: deriveKey(masterSecret, 'directus tokens'),
    sessionSecret: deriveKey(masterSecret, 'screens'),
    clockKey: deriveKey(masterSecret, 'movable clock'),
  };
}

function parseKept(text: string, file: string): z.output<typeof Kept> {
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    throw new Error(`鍵のファイルが壊れています。控えから戻してください: ${file}`);
  }
}

/** A key for one purpose (HKDF, RFC 5869): who learns it learns neither the master secret nor another key. */
const deriveKey = (masterSecret: string, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', masterSecret, '', purpose, 32)).toString('base64url');
