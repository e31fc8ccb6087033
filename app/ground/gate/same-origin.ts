/** Cross-site request forgery: a request that changes something must come from our own pages. */
import type { RequestHandler } from 'express';
import { refusalPage } from './refusal-page.ts';

export type Origins = { method: string; own: string; origin?: string | undefined; fetchSite?: string | undefined };

/**
 * Whether the request may pass. Reading (GET, HEAD) always; anything else needs an `Origin` equal to
 * our own or, where the browser sends none, `Sec-Fetch-Site: same-origin`. No proof is a refusal.
 */
export function isSameOrigin({ method, own, origin, fetchSite }: Origins): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  if (origin !== undefined && origin !== own) return false;
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  return origin === own || fetchSite === 'same-origin';
}

/** Refuses with 403 what `isSameOrigin` does not let pass. */
export const requireSameOrigin: RequestHandler = (request, response, next) => {
  const passes = isSameOrigin({
    method: request.method,
    own: `${request.protocol}://${request.get('host') ?? ''}`,
    origin: request.get('origin'),
    fetchSite: request.get('sec-fetch-site'),
  });
  if (passes) return next();
  refusalPage(request, response, 403, {
    title: 'この操作は受け付けられません',
    message: '別の画面から送られた操作のため中止しました。このシステムの画面を開き直して、もう一度操作してください。',
  });
};
