/** Ends a program with all its children: soffice is a script, and what hangs is a child of its child. */
import type { ChildProcess } from 'node:child_process';
import { kill } from 'node:process';

/** The child must have been spawned with `detached: true`, which makes its process group. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // Gone already, which is as good.
  }
}
