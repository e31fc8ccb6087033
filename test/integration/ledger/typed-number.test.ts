/** Row R1: what a clerk types at the counter names one bicycle and never another. */
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { TagNumber } from '@bicycles/schema/tags/tag-number';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aMadeNotice, anOwnedBicycle } from '../../builders/a-notice.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

test('検査数字の合う整理番号でも、その整理番号の自転車が出る', async () => {
  const bicycle = await aBicycleWhoseNumberLooksLikeATag();

  const shown = await (await as('storage')).send(GetBicycle, { typedNumber: wide(bicycle.managementNumber ?? '') });

  expect(shown.id).toBe(bicycle.id);
});

test('札番号は数字だけなら札番号として、ハイフンが入れば整理番号として探す', async () => {
  const { id, tagNumber } = await aBicycle().inState('removed');
  const storage = await as('storage');
  const grouped = (mark: string, at: number) => `${tagNumber.slice(0, at)}${mark}${tagNumber.slice(at)}`;

  for (const typedNumber of [tagNumber, wide(tagNumber), grouped(' ', 4)]) {
    expect((await storage.send(GetBicycle, { typedNumber })).id).toBe(id);
  }
  expect((await failureOf(storage.send(GetBicycle, { typedNumber: grouped('-', 3) }))).code).toBe('bicycle-not-found');
});

test('通知番号でも、その通知の自転車が出る', async () => {
  const { id } = await anOwnedBicycle();
  const notice = await aMadeNotice(id);

  const shown = await (await as('storage')).send(GetBicycle, { typedNumber: notice.number.toLowerCase() });

  expect(shown.id).toBe(id);
});

const wide = (typed: string) =>
  typed.replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));

/** Of ten numbers in a row one has the check digit of a tag; a few of them may go to other tests. */
async function aBicycleWhoseNumberLooksLikeATag() {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const bicycle = await aBicycle().inState('removed');
    const digits = bicycle.managementNumber?.replaceAll('-', '');
    if (TagNumber.safeParse(digits).success) return bicycle;
  }
  throw new Error('No such number in 60 removals');
}
