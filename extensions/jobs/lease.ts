/**
 * Who works on a job: the process that keeps its lease running. One that dies stops renewing, and another goes on;
 * one that was only slow finds its lease gone at the end of the step and takes the step back.
 */
import type { Knex } from 'knex';
import { z } from 'zod';
import { asCommands } from '../ground/command/as-commands.ts';

const leaseSeconds = 20;
const renewEveryMs = 5_000;

export const nextLease = `clock_timestamp() + interval '${leaseSeconds} seconds'`;
export const isHeld = `state = 'running' and lease_until = cast(:held as timestamptz)`;

export type Lease = {
  jobId: string;
  /** Holds renewals back and answers with the lease as it stands, for a step's last statement to compare. */
  pause: () => Promise<string>;
  /** Goes on renewing: the lease that the step wrote, or the one before when nothing of it stands. */
  resume: (held?: string) => void;
  end: () => void;
};

const Claims = z.array(z.object({ id: z.string(), held: z.string() }));

/** Takes the oldest job of a kind that nobody works on. Several processes may ask at once. */
export async function claimJob(db: Knex, kind: string): Promise<Lease | undefined> {
  const { rows } = await asCommands(db, (trx) =>
    trx.raw<{ rows: unknown }>(
      `update jobs set state = 'running', lease_until = ${nextLease}
        where id = (select id from jobs
                     where kind = :kind and (state = 'waiting' or (state = 'running' and lease_until < clock_timestamp()))
                     order by created_at, id limit 1 for update skip locked)
        returning id, lease_until::text as held`,
      { kind },
    ),
  );
  const [claim] = Claims.parse(rows);
  return claim && keepLease(db, claim.id, claim.held);
}

function keepLease(db: Knex, jobId: string, claimed: string): Lease {
  let held = claimed;
  let isPaused = false;
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    if (isPaused) return;
    renewal = renew(db, jobId, held).then((renewed) => {
      held = renewed ?? held;
    });
  }, renewEveryMs);
  return {
    jobId,
    async pause() {
      isPaused = true;
      await renewal;
      return held;
    },
    resume(written) {
      held = written ?? held;
      isPaused = false;
    },
    end: () => clearInterval(timer),
  };
}

/** Undefined when the lease is lost or the database is away: the end of the step will tell. */
async function renew(db: Knex, id: string, held: string): Promise<string | undefined> {
  try {
    const { rows } = await asCommands(db, (trx) =>
      trx.raw<{ rows: unknown }>(
        `update jobs set lease_until = ${nextLease} where id = :id and ${isHeld} returning id, lease_until::text as held`,
        { id, held },
      ),
    );
    return Claims.parse(rows)[0]?.held;
  } catch {
    return undefined;
  }
}
