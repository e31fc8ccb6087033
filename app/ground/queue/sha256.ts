/** SHA-256 of a picture, hex, so that the server can prove that what was sent is what arrived. */
export async function sha256(picture: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
