import { SearchConditions } from '@bicycles/schema/search/conditions';
import {
  AddSavedSearch,
  DeleteSavedSearch,
  GetSavedSearch,
  ListSavedSearches,
} from '@bicycles/schema/search/saved-contracts';
import { expect, test } from 'vitest';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { type Account, as } from '../../harness/people.ts';

const stored = SearchConditions.parse({ statuses: ['stored'], days: { removed: { from: '2026-11-01' } } });
const aName = () => `検索 ${crypto.randomUUID().slice(0, 8)}`;

async function seenBy(account: Account, id: string) {
  const { searches } = await (await as(account)).send(ListSavedSearches, {});
  return searches.find((search) => search.id === id);
}

test('保存した検索は自分だけに見え、同じ名前で保存し直すと入れ替わる', async () => {
  const call = await as('call');
  const name = aName();

  const { id } = await call.send(AddSavedSearch, { name, conditions: stored });
  const again = await call.send(AddSavedSearch, { name, conditions: { ...stored, statuses: ['returned'] } });

  expect(again).toMatchObject({ id, replaced: true });
  expect((await call.send(GetSavedSearch, { id })).conditions.statuses).toEqual(['returned']);
  expect(await seenBy('call', id)).toMatchObject({ name, isOwn: true, isShared: false });
  expect(await seenBy('office', id)).toBeUndefined();
  expect((await failureOf((await as('office')).send(GetSavedSearch, { id }))).status).toBe(404);
});

test('共有した検索はほかの人も開けるが、消せるのは保存した人だけ', async () => {
  const [call, office] = [await as('call'), await as('office')];
  const { id } = await call.send(AddSavedSearch, { name: aName(), isShared: true, conditions: stored });

  expect(await seenBy('office', id)).toMatchObject({ isOwn: false });
  expect((await office.send(GetSavedSearch, { id })).conditions).toEqual(stored);
  expect((await failureOf(office.send(DeleteSavedSearch, { id }))).status).toBe(404);
  await call.send(DeleteSavedSearch, { id });

  expect(await seenBy('office', id)).toBeUndefined();
});

test('番号や氏名の入った検索は共有できないが、自分だけなら保存できる', async () => {
  const call = await as('call');
  const personal = { ...stored, personName: '髙橋' };

  const failure = await failureOf(call.send(AddSavedSearch, { name: aName(), isShared: true, conditions: personal }));
  const { id } = await call.send(AddSavedSearch, { name: aName(), conditions: personal });

  expect(failure.code).toBe('personal-conditions');
  expect((await call.send(GetSavedSearch, { id })).conditions.personName).toBe('髙橋');
});

test('保存した検索を開いたことは、証跡に残る', async () => {
  const call = await as('call');
  const { id } = await call.send(AddSavedSearch, { name: aName(), conditions: stored });

  await call.send(GetSavedSearch, { id });

  const looks = await rowsOf(
    "select 1 from audit_entries where action = '/search/get-saved-search' and subject_id = $1 and actor_role = 'call'",
    [id],
  );
  expect(looks).toHaveLength(1);
});
