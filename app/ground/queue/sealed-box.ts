/**
 * What a lost phone must not give away (row X4): AES-256-GCM with a data key that is in memory only. On the phone it
 * lies wrapped with the public key of the device; the private one is the server's, and comes in a live session.
 * A browser writes even a key that it never hands out into its files in clear.
 */

/** In memory only. */
export type SealingKey = { id: string; key: CryptoKey };
/** As it lies on the phone. */
export type WrappedKey = { id: string; wrapped: ArrayBuffer };
export type SealedBox = { iv: Uint8Array<ArrayBuffer>; content: ArrayBuffer };

const algorithm = 'AES-GCM';
const wrapping = { name: 'RSA-OAEP', hash: 'SHA-256' };

/** False on plain HTTP other than localhost: browsers keep `crypto.subtle` from such pages. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** @param spki base64 */
export const readPublicKey = (spki: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', bytesOf(spki), wrapping, false, ['wrapKey']);

/** @param pkcs8 base64 */
export const readPrivateKey = (pkcs8: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', bytesOf(pkcs8), wrapping, false, ['unwrapKey']);

/** A new data key, and the form of it that may be written down. */
export async function makeSealingKey(publicKey: CryptoKey): Promise<SealingKey & WrappedKey> {
  const key = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, true, ['encrypt', 'decrypt']);
  return { id: crypto.randomUUID(), key, wrapped: await crypto.subtle.wrapKey('raw', key, publicKey, wrapping) };
}

/** Rejects when the key was wrapped for another device. */
export async function openSealingKey(privateKey: CryptoKey, { id, wrapped }: WrappedKey): Promise<SealingKey> {
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return { id, key: await crypto.subtle.unwrapKey('raw', wrapped, privateKey, wrapping, algorithm, false, usages) };
}

/** `label` says what the box holds; it opens only under the same label. */
export async function seal({ key }: SealingKey, content: BufferSource, label: string): Promise<SealedBox> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, content: await crypto.subtle.encrypt(parameters(iv, label), key, content) };
}

/** Rejects when key, label or content is not the one it was sealed with. */
export async function unseal({ key }: SealingKey, { iv, content }: SealedBox, label: string): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt(parameters(iv, label), key, content);
}

const parameters = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
  name: algorithm,
  iv,
  additionalData: new TextEncoder().encode(label),
});

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
