/** What the screens' server keeps in PostgreSQL for itself: who is signed in, and who tried. Nothing of the ledger. */
import pg from 'pg';
import { purposeKey } from '../session/purpose-key.ts';
import { listenForEnds } from './session-listener.ts';
import { SessionStore } from './session-store.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

type Options = { databaseUrl: string; secret: string; directusUrl: string };

export type FrontDoor = {
  sessions: SessionStore;
  attempts: SignInAttempts;
  close(): Promise<void>;
};

const sweptEvery = 60_000;

export function openFrontDoor({ databaseUrl, secret, directusUrl }: Options): FrontDoor {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 10_000 });
  // A lost connection shows at the next request, which says so.
  pool.on('error', () => undefined);
  const sessions = new SessionStore(pool, { secret: purposeKey(secret, 'tokens in session rows'), directusUrl });
  const attempts = new SignInAttempts(pool, secret);
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const stopListening = listenForEnds(databaseUrl, {
    ended(id) {
      sessions.forget(id);
      quietly(sessions.revokeAtDirectus(id));
    },
    connected: () => sessions.forgetAll(),
  });
  const timer = setInterval(() => {
    quietly(sessions.sweep(Date.now()));
    quietly(attempts.sweep(Date.now()));
  }, sweptEvery);
  return {
    sessions,
    attempts,
    async close() {
      clearInterval(timer);
      await stopListening();
      await pool.end();
    },
  };
}
