/** Secrets of this installation: made at first start, kept beside the data, never in git. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Secrets = z.object({
  /** Signs Directus's tokens. */
  directusSecret: z.string(),
  databasePassword: z.string(),
  /** First administrator's password where no demo logins are made. */
  adminPassword: z.string(),
  /** Encrypts the gate's session cookie. */
  sessionSecret: z.string(),
  /** Opens the movable clock (tests, the demo's history). */
  clockKey: z.string(),
});
export type Secrets = z.infer<typeof Secrets>;

const make = (): Secrets => ({
  directusSecret: randomBytes(32).toString('base64url'),
  databasePassword: randomBytes(24).toString('base64url'),
  adminPassword: randomBytes(12).toString('base64url'),
  sessionSecret: randomBytes(32).toString('base64url'),
  clockKey: randomBytes(24).toString('base64url'),
});

export async function readSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json');
  if (!existsSync(file)) {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(file, JSON.stringify(make(), null, 2), { mode: 0o600, flag: 'wx' });
  }
  return Secrets.parse(JSON.parse(await readFile(file, 'utf8')));
}
