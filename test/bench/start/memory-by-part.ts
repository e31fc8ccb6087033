/** Memory of each part of a running product, in MB. */
import { childrenOf, commandOf, familyOf, memoryOf } from '../processes.ts';

const parts = { postgres: '/bin/postgres ', directus: '/cli/run.js', app: 'app/server.ts' } as const;

export type MemoryByPart = Record<keyof typeof parts | 'supervisor' | 'total', number>;

/**
 * Shared pages are counted once (PSS) where the kernel shows that, else once for each process (RSS).
 * A part is one of the supervisor's children with everything below it.
 */
export function memoryByPart(supervisor: number): MemoryByPart {
  const children = childrenOf(supervisor);
  const familyNamed = (mark: string) => children.filter((pid) => commandOf(pid).includes(mark)).flatMap(familyOf);
  const megabytes = (pids: readonly number[]) => {
    const { pssMb, rssMb } = memoryOf(pids);
    return pssMb ?? rssMb;
  };
  const memory = {
    postgres: megabytes(familyNamed(parts.postgres)),
    directus: megabytes(familyNamed(parts.directus)),
    app: megabytes(familyNamed(parts.app)),
    supervisor: megabytes([supervisor]),
  };
  return { ...memory, total: Object.values(memory).reduce((sum, part) => sum + part, 0) };
}
