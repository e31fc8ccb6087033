/** A bound on requests that are being answered: beyond it people hear at once to come again. */
import type { Request, RequestHandler } from 'express';
import { refuseBusy } from './refusal-page.ts';

export type UnderWayBounds = {
  /** Requests of those who are not signed in; they never take the place of those who are. */
  strangers: number;
  /** Requests at all. */
  all: number;
};

const bounds: UnderWayBounds = { strangers: 64, all: 512 };

/** Answers 503 with `Retry-After` while too many requests are under way. */
export function boundUnderWay(
  isSignedIn: (request: Request) => boolean,
  { strangers, all }: UnderWayBounds = bounds,
): RequestHandler {
  const underWay = { strangers: 0, all: 0 };
  return (request, response, next) => {
    const isStranger = !isSignedIn(request);
    if (underWay.all >= all || (isStranger && underWay.strangers >= strangers)) return refuseBusy(request, response);
    const count = (by: 1 | -1) => {
      underWay.all += by;
      if (isStranger) underWay.strangers += by;
    };
    count(1);
    response.once('close', () => count(-1));
    next();
  };
}
