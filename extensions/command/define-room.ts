/** Mounts a room's endpoints below `/<room>` in Directus, and lists them for the access test. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EndpointExtensionContext } from '@directus/extensions';
import type { RequestHandler, Response, Router } from 'express';
import { readClock } from './clock.ts';
import { failureToError } from './failure-to-error.ts';
import { filesOf } from './files.ts';
import type { Served, ServerContext } from './served.ts';

export type Room = {
  name: string;
  served: readonly Served[];
  config: { id: string; handler: (router: Router, context: EndpointExtensionContext) => void };
};

/** `extra` mounts what is no contract (binary upload and download). */
export function defineRoom(
  name: string,
  served: readonly Served[],
  extra?: (router: Router, context: EndpointExtensionContext, handle: Handle) => void,
): Room {
  const handler = (router: Router, context: EndpointExtensionContext) => {
    const server: ServerContext = {
      database: context.database,
      readClock: (request) => readClock(request, String(context.env['CLOCK_KEY'] ?? '')),
      files: filesOf(context),
    };
    const handle: Handle = (work) => async (request, response, next) => {
      try {
        await work(request, response, server);
      } catch (error) {
        // An answer under way can't be taken back: whoever left it knows, and the log knows why it broke off.
        if (response.headersSent) context.logger.warn(error);
        else next(failureToError(error, (thrown) => context.logger.error(thrown)));
      }
    };
    for (const { contract, answer } of served) {
      router.post(
        contract.path.slice(name.length + 1),
        handle(async (request, response) => {
          const result = await answer(request, server);
          response.setHeader('cache-control', 'no-store');
          if ('json' in result) response.json(result.json);
          else await sendFile(response.attachment(result.name).type(result.contentType), result.file);
        }),
      );
    }
    extra?.(router, context, handle);
  };
  return { name, served, config: { id: name, handler } };
}

/** A stream that breaks off closes the connection: the receiver sees a download that failed, never a short file. */
async function sendFile(response: Response, file: Buffer | Readable): Promise<void> {
  if (Buffer.isBuffer(file)) response.send(file);
  else await pipeline(file, response);
}

export type Handle = (
  work: (
    request: Parameters<RequestHandler>[0],
    response: Parameters<RequestHandler>[1],
    server: ServerContext,
  ) => Promise<void>,
) => RequestHandler;
