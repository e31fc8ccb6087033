import { Failure } from '@bicycles/schema/failure';

/**
 * SHA-256 of a picture, hex, so that the server can prove that what was sent is what arrived.
 * Throws a Failure on plain HTTP other than localhost: browsers keep `crypto.subtle` from such pages.
 */
export async function sha256(picture: Blob): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new Failure('photo.insecure', 'この接続では写真を送れません。https:// で始まるアドレスで開き直してください');
  }
  const digest = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
