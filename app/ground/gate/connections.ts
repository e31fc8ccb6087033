/** Bounds on connections: how many, how slow, and how long one may go on after its answer. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { makeCrowd } from './crowd.ts';

const second = 1_000;

/** Options of the server: a request comes in within these times, or its connection ends. */
export const patience = {
  headersTimeout: 10 * second,
  /** A photo over a weak signal takes up to 90 seconds. */
  requestTimeout: 120 * second,
  keepAliveTimeout: 10 * second,
  connectionsCheckingInterval: 2 * second,
};

export type ConnectionBounds = {
  /** Connections at all: the last resort. */
  all: number;
  /** Connections without a request under way: just opened, in their handshake or headers, idle between requests. */
  waiting: number;
};

const bounds: ConnectionBounds = { all: 2_000, waiting: 1_000 };

/**
 * Keeps slow and silent connections from shutting others out: when too many wait, the one that has
 * waited longest makes room for the newest. A connection whose request is being answered is never ended so.
 */
export function boundConnections(server: Server, { all, waiting }: ConnectionBounds = bounds): void {
  server.maxConnections = all;
  // Nothing read or written for so long: the other end has gone, or does not take its answer.
  server.timeout = 180 * second;
  const open = new Map<string, Socket>();
  const crowd = makeCrowd<Socket>(waiting, (socket) => socket.destroy());
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket);
    open.set(name, socket);
    crowd.enter(socket);
    socket.once('close', () => {
      crowd.leave(socket);
      open.delete(name);
    });
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // With TLS the request's socket is another object than the connection's.
    const socket = open.get(nameOf(request.socket));
    if (socket !== undefined) {
      crowd.leave(socket);
      response.once('close', () => {
        if (!socket.destroyed) crowd.enter(socket);
      });
    }
    response.once('finish', () => endLeftover(request));
  });
}

const nameOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;

/**
 * An answer may come before its request was sent in full (a refusal). The rest is read away for a
 * second, because many senders look for the answer only when they are done; then the connection ends.
 */
function endLeftover(request: IncomingMessage): void {
  if (request.complete) return;
  const end = setTimeout(() => request.socket.destroy(), second);
  request.once('close', () => clearTimeout(end));
  request.once('end', () => clearTimeout(end));
  request.resume();
}
