/** Takes a request's body in, within its limit, before anything behind the gate sees the request. */
import { Readable } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import type { BodyLimit } from './body-limits.ts';
import { makeCrowd } from './crowd.ts';
import { refusalPage, refuseBusy } from './refusal-page.ts';

type Limits = {
  limitOf: (request: Request) => BodyLimit;
  isSignedIn: (request: Request) => boolean;
};

const megabyte = 1_000_000;
/** What all bodies together may take of the memory until they are answered. */
const room = 256 * megabyte;
/** Somebody who is not signed in sends a login, in this time; many at once make room for one another. */
const strangerPatienceMs = 10_000;
const mostStrangers = 256;

const bodies = new WeakMap<Request, Buffer>();
let heldBytes = 0;

/**
 * A body over its limit is refused, by its declared length before a byte of it is read, and
 * one without a declared length at the limit. Behind this, `replayed` hands the body on.
 */
export function readBody({ limitOf, isSignedIn }: Limits): RequestHandler {
  const strangers = makeCrowd<Request>(mostStrangers, (request) => request.destroy());
  return async (request, response, next) => {
    if (!hasBody(request)) return next();
    const { bytes, fields, status, message } = limitOf(request);
    const tooLarge = () => refusalPage(request, response, status, { title: '受け付けられません', message });
    const declared = request.headers['content-length'];
    const expected = declared === undefined ? bytes : Number(declared);
    if (expected > bytes) return tooLarge();
    if (heldBytes + expected > room) return refuseBusy(request, response);
    heldBytes += expected;
    response.once('close', () => {
      heldBytes -= expected;
    });
    const stranger = isSignedIn(request) ? undefined : setTimeout(() => request.destroy(), strangerPatienceMs);
    if (stranger !== undefined) strangers.enter(request);
    try {
      const body = await readUpTo(request, bytes);
      if (body === undefined || hasMoreFields(body, request, fields)) return tooLarge();
      bodies.set(request, body);
    } catch {
      // The sender has gone, or was sent away.
      return;
    } finally {
      clearTimeout(stranger);
      strangers.leave(request);
    }
    next();
  };
}

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** The whole body; undefined when it goes on beyond the limit, where reading stops. */
async function readUpTo(request: Request, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A destroyed request would take the connection with it before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether a form has more fields than that. Counts what stands between fields: `&`, or a new line with two hyphens. */
function hasMoreFields(body: Buffer, request: Request, limit: number): boolean {
  const between = request.is('urlencoded') ? '&' : request.is('multipart') ? '\r\n--' : undefined;
  if (between === undefined) return false;
  // The last field of a multipart form is followed by a border, too.
  const most = between === '&' ? limit - 1 : limit;
  let count = 0;
  for (let at = body.indexOf(between); at !== -1 && count <= most; at = body.indexOf(between, at + 1)) count += 1;
  return count > most;
}

/** The handler with the request as it came, its body whole again. */
export function replayed(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const body = bodies.get(request);
    handler(body === undefined ? request : withBody(request, body), response, next);
  };
}

/** The request in everything but its stream, which starts anew from `body`. */
function withBody(request: Request, body: Buffer): Request {
  const stream = Readable.from([body], { objectMode: false });
  return new Proxy(request, {
    get(target, key) {
      const owner = key in stream ? stream : target;
      const value: unknown = Reflect.get(owner, key);
      return typeof value === 'function' ? value.bind(owner) : value;
    },
  });
}
