/** Wrong passwords, counted in PostgreSQL so that no restart and no second server forgets them. */
import { createHash, createHmac } from 'node:crypto';
import {
  type AttemptKind,
  countedFailures,
  kindsFor,
  knownPlaceDays,
  signInDelaySeconds,
} from '@bicycles/schema/session/sign-in-delay';
import type pg from 'pg';
import { purposeKey } from '../session/purpose-key.ts';

/** `device`: what the browser's device cookie says, of which anybody may invent one. */
export type Attempt = { login: string; address: string; device: string };
export type Held = { until: Date; kind: AttemptKind };
/** One attempt under way: it counts as a failure until it is known to be none. */
export type Claim = Placed & { counted: readonly Counted[] };

/** `place`: where it is counted, the browser where that is known for the name, else the address. */
type Placed = Attempt & { account: string | null; place: string };

type Counted = { kind: AttemptKind; key: string; heldUntil: Date | null; heldBefore: Date | null };
type Row = { kind: AttemptKind; key: string; failures: number; lastFailedAt: Date | null; heldUntil: Date | null };

const minute = 60_000;

export class SignInAttempts {
  readonly #pool: pg.Pool;
  readonly #key: string;

  constructor(pool: pg.Pool, secret: string) {
    this.#pool = pool;
    this.#key = purposeKey(secret, 'names that sign in');
  }

  /**
   * Asks whether a password may be tried now and counts the try in the same transaction, so that many at once are
   * no way round. What turns out right (`succeeded`) or was never tried (`abandoned`) is taken back.
   */
  async claim(attempt: Attempt, now: number): Promise<{ claim: Claim; held?: never } | { held: Held; claim?: never }> {
    return this.#transaction(async (client) => {
      const account = await findAccount(client, attempt.login);
      const known = account === null ? undefined : await findKnownPlace(client, account, attempt, now);
      const placed = { ...attempt, account, place: known ?? attempt.address };
      const rows = await this.#lock(client, placed, kindsFor(known !== undefined));
      const held = longestHeld(rows, now);
      if (held !== undefined) {
        await this.#noteRefusal(client, placed, rows, held, now);
        return { held };
      }
      const counted: Counted[] = [];
      for (const row of rows) counted.push(await countFailure(client, row, now));
      return { claim: { ...placed, counted } };
    });
  }

  /** The password was wrong: the count stays, and the trail says so without what was typed. */
  async failed(claim: Claim, now: number): Promise<void> {
    await this.#trail(this.#pool, '/session/sign-in-failed', claim, now, {});
  }

  /** The password was right: address and browser are known from now on, and nothing of the try counts. */
  async succeeded(claim: Claim, now: number): Promise<void> {
    await this.#transaction(async (client) => {
      await uncount(client, claim);
      const place = [this.#keyOf('place', claim)];
      await client.query("delete from sign_in_attempts where kind = 'place' and key = $1", place);
      await client.query(
        `insert into sign_in_places (account, place, last_signed_in_at)
         select $1, place, $3 from unnest($2::text[]) as place order by place
         on conflict (account, place) do update set last_signed_in_at = excluded.last_signed_in_at`,
        [claim.account, placesOf(claim), new Date(now)],
      );
    });
  }

  /** No answer about the password was had, or it was right for somebody who may not come in. */
  async abandoned(claim: Claim): Promise<void> {
    await this.#transaction((client) => uncount(client, claim));
  }

  /** The name that somebody signs in with. */
  async loginOf(account: string): Promise<string> {
    const { rows } = await this.#pool.query<{ email: string | null }>(
      'select email from directus_users where id = $1',
      [account],
    );
    return rows[0]?.email ?? '';
  }

  /** Counts that no longer matter, and places that nobody came back to. */
  async sweep(now: number): Promise<void> {
    await this.#pool.query('delete from sign_in_attempts where last_failed_at < $1', [new Date(now - 1440 * minute)]);
    await this.#pool.query('delete from sign_in_places where last_signed_in_at < $1', [knownSince(now)]);
  }

  async #lock(client: pg.PoolClient, placed: Placed, kinds: readonly AttemptKind[]): Promise<Row[]> {
    const keys = kinds.map((kind) => this.#keyOf(kind, placed));
    await client.query(
      `insert into sign_in_attempts (kind, key, account, address)
       select kind, key, case when kind <> 'address' then $3::uuid end, case when kind <> 'account' then $4::inet end
         from unnest($1::text[], $2::text[]) as wanted (kind, key)
       on conflict do nothing`,
      [kinds, keys, placed.account, placed.address],
    );
    const { rows } = await client.query<Row>(
      `select kind, key, failures, last_failed_at as "lastFailedAt", held_until as "heldUntil"
         from sign_in_attempts where (kind, key) in (select * from unnest($1::text[], $2::text[]))
        order by kind, key for update`,
      [kinds, keys],
    );
    return rows;
  }

  /** The name is kept as a keyed hash: people type passwords into the wrong box. */
  #keyOf(kind: AttemptKind, { login, address, place }: Placed): string {
    if (kind === 'address') return address;
    const name = this.#hashOf(login);
    return kind === 'account' ? name : `${name} ${place}`;
  }

  #hashOf(login: string): string {
    return createHmac('sha256', this.#key).update(login.trim().toLowerCase()).digest('base64url');
  }

  /** One entry a minute and count, with how many there were: a flood must not fill the trail. */
  async #noteRefusal(
    client: pg.PoolClient,
    placed: Placed,
    rows: readonly Row[],
    { until, kind }: Held,
    now: number,
  ): Promise<void> {
    const holding = rows.find((row) => row.kind === kind);
    const { rows: noted } = await client.query<{ refusals: number }>(
      `update sign_in_attempts
          set refusals = case when refused_at > $3 then refusals + 1 else 1 end,
              refused_at = case when refused_at > $3 then refused_at else $4 end
        where kind = $1 and key = $2 returning refusals`,
      [kind, holding?.key, new Date(now - minute), new Date(now)],
    );
    if (noted[0]?.refusals !== 1) return;
    await this.#trail(client, '/session/sign-in-refused', placed, now, { by: kind, until });
  }

  async #trail(
    client: pg.Pool | pg.PoolClient,
    action: string,
    { login, address, account }: Placed,
    now: number,
    details: Record<string, unknown>,
  ): Promise<void> {
    const known = account === null ? { unknownName: this.#hashOf(login) } : {};
    await client.query(
      `insert into audit_entries (at, address, action, subject_kind, subject_id, details)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        new Date(now),
        address,
        action,
        account === null ? null : 'directus_users',
        account,
        JSON.stringify({ ...details, ...known }),
      ],
    );
  }

  async #transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      // A connection with a broken transaction is not used again.
      client.release(true);
      throw error;
    }
  }
}

const knownSince = (now: number): Date => new Date(now - knownPlaceDays * 1440 * minute);

async function findAccount(client: pg.PoolClient, login: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>('select id from directus_users where lower(email) = lower($1)', [
    login.trim(),
  ]);
  return rows[0]?.id ?? null;
}

/** The browser before the address: behind one address somebody else may be guessing this very name. */
async function findKnownPlace(
  client: pg.PoolClient,
  account: string,
  attempt: Attempt,
  now: number,
): Promise<string | undefined> {
  const { rows } = await client.query<{ place: string }>(
    'select place from sign_in_places where account = $1 and place = any($2) and last_signed_in_at > $3',
    [account, placesOf(attempt), knownSince(now)],
  );
  const known = rows.map(({ place }) => place);
  return placesOf(attempt).find((place) => known.includes(place));
}

/** A browser by a hash: whoever reads the table can't pass for it. */
const placesOf = ({ device, address }: Attempt): string[] => [
  `device ${createHash('sha256').update(device).digest('base64url')}`,
  address,
];

function longestHeld(rows: readonly Row[], now: number): Held | undefined {
  const holds = rows.flatMap(({ kind, heldUntil }) =>
    heldUntil !== null && heldUntil.getTime() > now ? [{ kind, until: heldUntil }] : [],
  );
  return holds.sort((a, b) => b.until.getTime() - a.until.getTime())[0];
}

async function countFailure(client: pg.PoolClient, row: Row, now: number): Promise<Counted> {
  const { kind, key, lastFailedAt } = row;
  const minutes = lastFailedAt === null ? 0 : (now - lastFailedAt.getTime()) / minute;
  const failures = countedFailures(kind, row.failures, minutes) + 1;
  const seconds = signInDelaySeconds(kind, failures);
  const heldUntil = seconds === 0 ? null : new Date(now + seconds * 1_000);
  await client.query(
    'update sign_in_attempts set failures = $3, last_failed_at = $4, held_until = $5 where kind = $1 and key = $2',
    [kind, key, failures, new Date(now), heldUntil],
  );
  return { kind, key, heldUntil, heldBefore: row.heldUntil };
}

/** Takes one try back; a wait that another failure has set meanwhile stands. */
async function uncount(client: pg.PoolClient, { counted }: Claim): Promise<void> {
  for (const { kind, key, heldUntil, heldBefore } of counted) {
    await client.query(
      `update sign_in_attempts
          set failures = greatest(failures - 1, 0),
              held_until = case when held_until is not distinct from $3 then $4 else held_until end
        where kind = $1 and key = $2`,
      [kind, key, heldUntil, heldBefore],
    );
  }
}
