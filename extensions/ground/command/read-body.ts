import type { Failure } from '@bicycles/schema/ground/failure';
import type { Request, Response } from 'express';

/**
 * The raw body of an upload, up to a limit in bytes; beyond it `tooLarge` is thrown while the rest is let through
 * unread, so that the sender hears the answer instead of a broken connection.
 */
export async function readBody(
  request: Request,
  response: Response,
  { maximumBytes, tooLarge }: { maximumBytes: number; tooLarge: Failure },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A destroyed request takes the socket with it, and Directus's own log of the answer stumbles over that.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > maximumBytes) {
      // What is still on its way is not wanted: the connection ends with the answer.
      response.setHeader('connection', 'close');
      request.resume();
      throw tooLarge;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
