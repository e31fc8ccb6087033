/** Sessions as rows in PostgreSQL, asked at every request through a short memory. */
import type { Profile } from '@bicycles/schema/people/contracts';
import { sealData, unsealData } from 'iron-session';
import type pg from 'pg';
import { revokeToken } from '../session/revoke-token.ts';
import type { Session } from '../session/session.ts';
import { longestHours, type SessionState, sessionState } from '../session/session-clock.ts';

/** Why a session ended: by its time, by its person, or by what changed about them. */
const endings = [
  'logout',
  'idle',
  'expired',
  'replaced',
  'suspended',
  'password-changed',
  'role-changed',
  'gone',
  'forced',
] as const;
export type SessionEnding = (typeof endings)[number];

type KnownSession = Session & { startedAt: number; lastSeenAt: number };
type Found = { session: KnownSession; ended?: never } | { ended: SessionEnding; session?: never } | undefined;

type Row = {
  id: string;
  profile: Profile;
  sealedToken: string | null;
  startedAt: Date;
  lastSeenAt: Date;
  endedWhy: SessionEnding | null;
};

/** How long an answer counts. An end is told at once by NOTIFY; this holds while nobody can tell. */
const rememberedMs = 10_000;
/** Ended sessions stay readable for those who look into them; the trail of their end stays for good. */
const keptDays = 90;

const columns = `id, profile, sealed_token as "sealedToken", started_at as "startedAt",
  last_seen_at as "lastSeenAt", ended_why as "endedWhy"`;

export class SessionStore {
  readonly #pool: pg.Pool;
  readonly #secret: string;
  readonly #directusUrl: string;
  readonly #memory = new Map<string, { found: Promise<Found>; readAt: number }>();
  readonly #refused = new Map<string, number>();

  constructor(pool: pg.Pool, { secret, directusUrl }: { secret: string; directusUrl: string }) {
    this.#pool = pool;
    this.#secret = secret;
    this.#directusUrl = directusUrl;
  }

  /** The session as it stands, or why it has ended; undefined when there was never one. */
  find(id: string, now: number): Promise<Found> {
    const known = this.#memory.get(id);
    if (known !== undefined && now - known.readAt < rememberedMs) return known.found;
    const found = this.#read(id);
    this.#memory.set(id, { found, readAt: now });
    // An answer that did not come must not be remembered as one.
    found.catch(() => this.forget(id));
    return found;
  }

  /** The next request of this session asks the database. */
  forget(id: string): void {
    this.#memory.delete(id);
  }

  forgetAll(): void {
    this.#memory.clear();
  }

  async start({ token, profile }: Omit<Session, 'id'>, address: string, now: number): Promise<string> {
    const id = crypto.randomUUID();
    const sealed = await sealData({ token }, { password: this.#secret, ttl: 0 });
    await this.#pool.query(
      `insert into sessions (id, account, profile, sealed_token, address, started_at, last_seen_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [id, profile.id, profile, sealed, address, new Date(now)],
    );
    return id;
  }

  /** Notes that the session was used at `now`. */
  async touch(session: KnownSession, now: number): Promise<void> {
    session.lastSeenAt = now;
    await this.#pool.query(
      'update sessions set last_seen_at = greatest(last_seen_at, $2) where id = $1 and ended_at is null',
      [session.id, new Date(now)],
    );
  }

  /** Ends it everywhere: here, in every other gate (a trigger tells them) and at Directus. */
  async end(id: string, why: SessionEnding, now: number): Promise<void> {
    await this.#pool.query('update sessions set ended_at = $2, ended_why = $3 where id = $1 and ended_at is null', [
      id,
      new Date(now),
      why,
    ]);
    this.forget(id);
    await this.revokeAtDirectus(id);
  }

  /** Leaves the trail of somebody who showed the cookie of an ended session: one entry a minute and session. */
  async noteRefusal(id: string, address: string, now: number): Promise<void> {
    if (now - (this.#refused.get(id) ?? 0) < 60_000) return;
    this.#refused.set(id, now);
    await this.#pool.query(
      `insert into audit_entries (at, actor, actor_name, actor_role, address, action, subject_kind, subject_id, details)
       select $2, account, profile->>'name', profile->>'role', $3, '/session/refused', 'sessions', id::text,
              jsonb_build_object('endedWhy', ended_why)
         from sessions where id = $1`,
      [id, new Date(now), address],
    );
  }

  /** Takes the token of an ended session out of its row and revokes it; only one of several gates gets it. */
  async revokeAtDirectus(id: string): Promise<void> {
    const held = 'id = $1 and ended_at is not null';
    const { rows } = await this.#pool.query<{ sealed: string }>(
      `select sealed_token as sealed from sessions where ${held} and sealed_token is not null`,
      [id],
    );
    const sealed = rows[0]?.sealed;
    if (sealed === undefined) return;
    const token = await this.#unseal(sealed);
    // Sealed by another key: whoever has that one sees to it.
    if (token === '') return;
    const { rowCount } = await this.#pool.query(
      `update sessions set sealed_token = null where ${held} and sealed_token = $2`,
      [id, sealed],
    );
    if (rowCount === 1) await revokeToken(this.#directusUrl, token);
  }

  /** Ends what nobody came back to, and what an end left undone while no gate was listening. */
  async sweep(now: number): Promise<void> {
    const { rows } = await this.#pool.query<Row>(
      `select ${columns} from sessions
        where sealed_token is not null and (ended_at is not null or last_seen_at < $1 or started_at < $2)`,
      [new Date(now - 5 * 60_000), new Date(now - longestHours * 3_600_000)],
    );
    for (const row of rows) {
      if (row.endedWhy !== null) await this.revokeAtDirectus(row.id);
      else {
        const state = stateOf(row, now);
        if (state !== 'live') await this.end(row.id, state, now);
      }
    }
    await this.#pool.query('delete from sessions where ended_at < $1', [new Date(now - keptDays * 86_400_000)]);
    for (const [id, { readAt }] of this.#memory) if (now - readAt >= rememberedMs) this.#memory.delete(id);
    for (const [id, at] of this.#refused) if (now - at >= 60_000) this.#refused.delete(id);
  }

  async #read(id: string): Promise<Found> {
    const { rows } = await this.#pool.query<Row>(`select ${columns} from sessions where id = $1`, [id]);
    const [row] = rows;
    if (row === undefined) return undefined;
    if (row.endedWhy !== null) return { ended: row.endedWhy };
    const session = {
      id,
      profile: row.profile,
      token: await this.#unseal(row.sealedToken ?? ''),
      startedAt: row.startedAt.getTime(),
      lastSeenAt: row.lastSeenAt.getTime(),
    };
    return { session };
  }

  async #unseal(sealed: string): Promise<string> {
    const { token = '' } = await unsealData<{ token?: string }>(sealed, { password: this.#secret, ttl: 0 });
    return token;
  }
}

const stateOf = ({ startedAt, lastSeenAt, profile }: Row, now: number): SessionState =>
  sessionState({ startedAt: startedAt.getTime(), lastSeenAt: lastSeenAt.getTime() }, profile, now);
