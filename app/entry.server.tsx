/** Renders a page on the server: whole, so that its status is right, and with the gate's nonce. */
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToReadableStream } from 'react-dom/server.browser';
import type { FrontDoor } from '#app/ground/front-door/front-door.ts';
import { NonceProvider } from '#app/ground/theme/nonce.ts';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
  /** What the gate hands to loaders and actions beside the request. */
  interface AppLoadContext {
    nonce: string;
    frontDoor: FrontDoor;
  }
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  // Not React 18's stream for Node: where a Japanese character does not fit into the rest of its 2 kB
  // view it sends that rest as zero bytes, which browsers show as �.
  const body = await renderToReadableStream(
    <NonceProvider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
    { nonce },
  );
  await body.allReady;
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(body, { headers, status });
}

/** An error nobody expected. The log gets its kind and place, never what a person typed. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${request.method} ${new URL(request.url).pathname}\n${stack}\n`);
}
