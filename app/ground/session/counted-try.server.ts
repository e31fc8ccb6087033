/** One try of a password, counted against guessing (docs/decisions/012-signing-in.md). */
import { Failure } from '@bicycles/schema/ground/failure';
import { unavailable } from '#app/ground/directus/read-failure.server.ts';
import type { FrontDoor } from '#app/ground/front-door/front-door.ts';
import { signInWaitMessage } from './sign-in-wait.ts';

/** What says that a password was wrong, at the login and where one's own is changed. */
const wrong = ['invalid-credentials', 'password-wrong'];

/**
 * Does `work`, which throws one of the failures above for a wrong password. Throws `too-many-failures` (429) without
 * doing it while the person has to wait.
 */
export async function countedTry<Result>(
  request: Request,
  { attempts }: FrontDoor,
  { login, device }: { login: string; device: string },
  work: () => Promise<Result>,
): Promise<Result> {
  const now = Date.now();
  const { claim, held } = await orUnavailable(attempts.claim({ login, device, address: addressOf(request) }, now));
  if (held !== undefined) {
    throw new Failure('too-many-failures', signInWaitMessage(held.kind, held.until.getTime(), now), { status: 429 });
  }
  const result = await work().catch(async (error: unknown) => {
    const isWrong = error instanceof Failure && wrong.includes(error.code);
    await orUnavailable(isWrong ? attempts.failed(claim, now) : attempts.abandoned(claim));
    throw error;
  });
  await orUnavailable(attempts.succeeded(claim, now));
  return result;
}

/** The gate writes it; nobody else can. */
export const addressOf = (request: Request): string => request.headers.get('x-forwarded-for') ?? '';

/** The database being away is no error of the person's: what was typed stays, and may be sent again. */
export const orUnavailable = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: Error) => {
    process.stderr.write(`front door: ${error.name}\n`);
    throw unavailable();
  });
