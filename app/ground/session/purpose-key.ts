/** One key per purpose from the screens' secret, so that what was sealed for one is nothing to another. */
import { hkdfSync } from 'node:crypto';

export type KeyPurpose =
  | 'session cookie'
  | 'tokens in session rows'
  | 'names that sign in'
  | 'message after a redirect'
  | 'search terms';

/** HKDF (RFC 5869): a key gives away neither the secret nor another purpose's key. */
export const purposeKey = (secret: string, purpose: KeyPurpose): string =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)).toString('base64url');
