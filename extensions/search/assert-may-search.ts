import { can } from '@bicycles/schema/access';
import { Failure } from '@bicycles/schema/ground/failure';
import type { SearchConditions } from '@bicycles/schema/search/conditions';
import type { Actor } from '../ground/command/actor.ts';

/** A hit tells as much about a person as a look: conditions on persons need `owner.read` (row L5). */
export function assertMaySearch({ role }: Pick<Actor, 'role'>, { personName, personAddress }: SearchConditions): void {
  if (can(role, 'owner.read') || (personName === undefined && personAddress === undefined)) return;
  const message = '氏名・住所で検索する権限がありません。ほかの条件で検索してください';
  throw new Failure('forbidden', message, {
    status: 403,
    fields: {
      ...(personName !== undefined && { personName: message }),
      ...(personAddress !== undefined && { personAddress: message }),
    },
  });
}
