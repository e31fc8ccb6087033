/** Slows down guessing from one address; guesses at one account are counted in `app/session`. */
import { rateLimit } from 'express-rate-limit';
import { refusalPage } from './refusal-page.ts';

/** Counts failed logins only, which answer 4xx: a whole office behind one address signs in freely. */
export const loginLimit = () =>
  rateLimit({
    windowMs: 15 * 60_000,
    limit: 100,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    // The gate writes the header itself, so the library's warning about it does not apply.
    validate: { xForwardedForHeader: false },
    handler: (request, response) =>
      refusalPage(request, response, 429, {
        title: 'ログインを一時止めています',
        message: 'この場所からのログインの失敗が続いたため、15分間止めています。時間をおいて、もう一度お試しください。',
      }),
  });
