/** As long as a person waits for a map. */
const patienceMs = 5_000;
/** A tile of 512 × 512 has some 300 kB at most; whatever is larger is no tile. */
const mostBytes = 1024 * 1024;

type Tile = { type: string; bytes: Uint8Array<ArrayBuffer> };

/**
 * The picture at this address; undefined for everything else: no server, too slow, a refusal, a page in place of a
 * picture, too large, or a way to another host. Nothing of the person's request goes along.
 */
export async function askTileServer(address: string, waitMs = patienceMs): Promise<Tile | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(waitMs), redirect: 'error' });
    const type = /^image\/(?:png|jpeg|webp)\b/.exec(answer.headers.get('content-type') ?? '')?.[0];
    const isTile = answer.ok && type !== undefined && answer.body !== null;
    if (isTile) {
      const bytes = await bytesWithin(answer.body, mostBytes);
      return bytes && { type, bytes };
    }
    await answer.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
}

/** Too much is not read to its end. */
async function bytesWithin(body: ReadableStream<Uint8Array>, most: number): Promise<Tile['bytes'] | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return new Uint8Array(Buffer.concat(chunks));
    chunks.push(value);
    length += value.byteLength;
    if (length <= most) continue;
    await reader.cancel();
    return undefined;
  }
}
