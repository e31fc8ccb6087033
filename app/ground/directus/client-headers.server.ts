/** What Directus learns about the browser behind a request. */
import { timingSafeEqual } from 'node:crypto';
import { getSettings } from '#app/ground/session/settings.server.ts';

/** The caller's address and browser; and a test's clock, when it shows the clock key. */
export function clientHeaders(request: Request): Record<string, string> {
  return {
    'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '',
    'user-agent': request.headers.get('user-agent') ?? '',
    ...clockHeaders(request),
  };
}

function clockHeaders(request: Request): Record<string, string> {
  const clock = request.headers.get('x-clock');
  const shown = request.headers.get('x-clock-key');
  const { CLOCK_KEY } = getSettings();
  if (CLOCK_KEY === '' || clock === null || shown === null || !isEqual(shown, CLOCK_KEY)) return {};
  return { 'x-clock': clock, 'x-clock-key': shown };
}

/** Equality in constant time, so that the key can't be guessed from delays. */
function isEqual(shown: string, key: string): boolean {
  const [left, right] = [Buffer.from(shown), Buffer.from(key)];
  return left.length === right.length && timingSafeEqual(left, right);
}
