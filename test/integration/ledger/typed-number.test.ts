/** Row R1: what a clerk types at the counter names one bicycle and never another. */
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { TagNumber } from '@bicycles/schema/tags/tag-number';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aMadeNotice, anOwnedBicycle } from '../../builders/a-notice.ts';
import { rowsOf } from '../../harness/database.ts';
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

test('読み取った番号は、型のとおりの長さでなければ、その番号の自転車があっても調べない', async () => {
  const storage = await as('storage');
  const { id, managementNumber } = await aBicycle().inState('removed');
  const whole = managementNumber ?? '';
  const cut = whole.slice(1);
  // A number of an older system: some bicycle may have just what is left of ours.
  const other = await aBicycle().inState('tagged');
  await rowsOf('update bicycles set management_number = $1 where id = $2', [cut, other.id]);

  expect((await storage.send(GetBicycle, { typedNumber: whole, wasRead: true })).id).toBe(id);
  const refused = await failureOf(storage.send(GetBicycle, { typedNumber: cut, wasRead: true }));
  expect(refused).toMatchObject({ code: 'bicycle-number-cut', status: 400 });
  expect(refused.message).toContain(`「${cut}」は番号の形`);
  // By hand it is meant so.
  expect((await storage.send(GetBicycle, { typedNumber: cut })).id).toBe(other.id);
  const { message } = await failureOf(storage.send(GetBicycle, { typedNumber: `x${cut}` }));
  expect(message).toContain('文字が欠けていないか確かめてください');
});
