/**
 * What a lost phone must not give away (row X4): AES-256-GCM with a key that the browser uses but never
 * hands out, so neither a copy of the storage nor a script can take it elsewhere.
 */

/** Kept in IndexedDB as it is: a `CryptoKey` that is not extractable. */
export type SealingKey = { id: string; key: CryptoKey };
export type SealedBox = { iv: Uint8Array<ArrayBuffer>; content: ArrayBuffer };

const algorithm = 'AES-GCM';

/** False on plain HTTP other than localhost: browsers keep `crypto.subtle` from such pages. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

export async function makeSealingKey(): Promise<SealingKey> {
  const key = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
  return { id: crypto.randomUUID(), key };
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
