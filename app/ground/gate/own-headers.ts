/** Headers that only the gate may set; what a browser sends under these names is dropped. */
import type { RequestHandler } from 'express';
import { sessionHeader } from '../session/session.ts';

const reserved = [
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
  'x-session-ended',
  sessionHeader,
];

/** Puts the caller's address in `x-forwarded-for` and removes every reserved header. */
export const setOwnHeaders: RequestHandler = (request, _response, next) => {
  for (const name of reserved) delete request.headers[name];
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  next();
};
