/**
 * LibreOffice opens templates that people upload: it runs in a network namespace of its own, in which there is no
 * network at all, where the system lets us make one (root, or user namespaces). Its settings forbid loading, too.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const walls = [
  ['unshare', '--net', '--'],
  ['unshare', '--map-root-user', '--net', '--'],
] as const;
let found: Promise<readonly string[]> | undefined;

/** What stands before the command; empty, and said in the log, where the system has no such wall for us. */
export function networkWall(): Promise<readonly string[]> {
  found ??= findWall();
  return found;
}

async function findWall(): Promise<readonly string[]> {
  for (const wall of walls) {
    const [program, ...options] = wall;
    const works = await run(program, [...options, 'true']).then(
      () => true,
      () => false,
    );
    if (works) return wall;
  }
  process.emitWarning(
    'LibreOfficeをネットワークから切り離せません（unshare が使えません）。文書の中の外への参照は、設定だけで止めています',
  );
  return [];
}
