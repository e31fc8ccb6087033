import { Failure } from '@bicycles/schema/ground/failure';

/** What was revoked is not to be posted any more. Throws `revoked`. */
export function assertStands({ isRevoked }: { isRevoked: boolean }): void {
  if (!isRevoked) return;
  throw new Failure('revoked', '取り消された公示です。公示し直すときは、候補から新しく作成してください');
}
