/** A browser that somebody has signed in with before, so that guesses of others don't make it wait. */
import { knownPlaceDays } from '@bicycles/schema/session/sign-in-delay';
import { z } from 'zod';
import { findCookie } from './session-cookie.ts';

const name = '__Host-device';
const attributes = `Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${knownPlaceDays * 86_400}`;

/** What this browser is known by; a new name for one that has none, or a made-up one. */
export const deviceOf = (request: Request): string =>
  z.uuid().safeParse(findCookie(request.headers.get('cookie'), name)).data ?? crypto.randomUUID();

/** The `Set-Cookie` value that keeps it. It says nothing of the person, and opens nothing by itself. */
export const keepDevice = (device: string): string => `${name}=${device}; ${attributes}`;
