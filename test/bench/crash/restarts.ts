/** Counts how often a part was started anew: more often than it was killed means that it died by itself. */
import type { Service } from '../../../directus/keep-running.ts';

/** What it answers stops the watch and tells the number of process ids seen after the first. */
export function watchRestarts(service: Service): () => number {
  const seen = new Set([service.pid()]);
  const timer = setInterval(() => seen.add(service.pid()), 20);
  return () => {
    clearInterval(timer);
    return seen.size - 1;
  };
}
