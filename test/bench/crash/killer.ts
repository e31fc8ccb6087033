/** Kills parts of the product with SIGKILL at random moments and measures how long each takes to serve again. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from '../../../directus/keep-running.ts';
import { say } from '../figures.ts';
import { childrenOf, commandOf, identityOf } from '../processes.ts';
import { between, pick, type Random } from '../seeded-random.ts';

type Target = 'directus' | 'postmaster' | 'backend' | 'both';
export type Kill = {
  target: Target;
  /** Undefined: the next kill came before this one was got over. */
  recoveryMs?: number;
};

type Parts = { directus: Service; postgres: Service };
type Options = {
  parts: Parts;
  kills: number;
  random: Random;
  /** Answers true when the product serves. */
  probe: () => Promise<boolean>;
};

const targets: readonly Target[] = [
  ...Array<Target>(8).fill('directus'),
  ...Array<Target>(6).fill('postmaster'),
  ...Array<Target>(4).fill('backend'),
  ...Array<Target>(2).fill('both'),
];
const recoveryLimitMs = 60_000;

/** Ends early, with `isStuck`, when a part has not come back after a minute. */
export async function killAtRandom({
  parts,
  kills,
  random,
  probe,
}: Options): Promise<{ done: Kill[]; isStuck: boolean }> {
  const done: Kill[] = [];
  while (done.length < kills) {
    await wait(between(random, 300, 3_000));
    const kill: Kill = { target: pick(random, targets) };
    const victims = victimsOf(kill.target, parts, random);
    if (victims.length === 0) continue;
    const identities = victims.map(identityOf);
    const killedAt = Date.now();
    for (const pid of victims) process.kill(pid, 'SIGKILL');
    done.push(kill);
    // One in six is hit again before it is up; the last one has to stand.
    if (random() < 1 / 6 && done.length < kills) {
      say(`${done.length}/${kills} ${kill.target}`);
      continue;
    }
    while (!(isReplaced(parts, identities, victims) && (await probe()))) {
      if (Date.now() - killedAt > recoveryLimitMs) return { done, isStuck: true };
      await wait(50);
    }
    kill.recoveryMs = Date.now() - killedAt;
    say(`${done.length}/${kills} ${kill.target}: ${kill.recoveryMs} ms`);
  }
  return { done, isStuck: false };
}

function victimsOf(target: Target, parts: Parts, random: Random): number[] {
  switch (target) {
    case 'directus':
      return running(parts.directus);
    case 'postmaster':
      return running(parts.postgres);
    case 'both':
      return [...running(parts.postgres), ...running(parts.directus)];
    case 'backend': {
      const [postmaster = 0] = running(parts.postgres);
      const backends = childrenOf(postmaster).filter((pid) => commandOf(pid).startsWith('postgres: postgres bicycles'));
      return backends.length === 0 || postmaster === 0 ? [] : [pick(random, backends)];
    }
  }
}

/** The part's process, unless it is just being started again. */
function running(service: Service): number[] {
  const pid = service.pid();
  return pid !== undefined && identityOf(pid) !== undefined ? [pid] : [];
}

/** The dead are gone and the supervisor has put others in their place. */
function isReplaced({ directus, postgres }: Parts, identities: (string | undefined)[], victims: number[]): boolean {
  const areGone = victims.every((pid, index) => identityOf(pid) !== identities[index]);
  return areGone && running(directus).length > 0 && running(postgres).length > 0;
}
