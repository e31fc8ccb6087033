/** The gate's own TLS certificate: made at first start, kept with the data, renewed before it ends. */
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { isAddress } from './settings.ts';

export type Certificate = { key: string; cert: string };

const day = 24 * 60 * 60 * 1000;
const validDays = 730;
const renewedDaysBefore = 30;

/**
 * The certificate in `folder`, or a new one when there is none, when it soon ends, or when it does
 * not name `serverName`. An office's own certificate put in its place is used as it is.
 */
export async function getCertificate(folder: string, serverName: string, now: Date): Promise<Certificate> {
  const kept = findCertificate(folder);
  if (kept !== undefined && isUsable(kept, serverName, now)) return kept;
  const made = await makeCertificate(serverName, now);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'key.pem'), made.key, { mode: 0o600 });
  writeFileSync(join(folder, 'cert.pem'), made.cert);
  return made;
}

function findCertificate(folder: string): Certificate | undefined {
  try {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return { key: read('key.pem'), cert: read('cert.pem') };
  } catch {
    return undefined;
  }
}

function isUsable({ cert }: Certificate, serverName: string, now: Date): boolean {
  const parsed = new X509Certificate(cert);
  const endsAt = new Date(parsed.validTo).getTime();
  const names = isAddress(serverName) ? parsed.checkIP(serverName) : parsed.checkHost(serverName);
  return names !== undefined && endsAt - now.getTime() > renewedDaysBefore * day;
}

async function makeCertificate(serverName: string, now: Date): Promise<Certificate> {
  const names = new Set([serverName, hostname(), 'localhost', '127.0.0.1', ...lanAddresses()]);
  const made = await generate([{ name: 'commonName', value: serverName }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...names].map((name) => (isAddress(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Addresses at which terminals of the same network reach this machine. */
function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => address.address);
}
