import { randomUUID } from 'node:crypto';
import { periodEnd } from '@bicycles/schema/ground/days/civil-code-period';
import {
  AddDisappearance,
  AddRemoval,
  AddTagging,
  CancelTagging,
  ListStreetDay,
} from '@bicycles/schema/street/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { aBicycle, code, placeId, seen } from '../../builders/a-bicycle.ts';
import { aTag, someTags } from '../../builders/a-tag.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const removalKindId = code('removal_kind', 'removal');
const position = { latitude: 35.6438, longitude: 139.6699, accuracyM: 8 };
const ten = DateTime.fromISO('2026-11-20T10:00:00', { zone: 'Asia/Tokyo' });
const at = (minutes: number, seconds = 0) => ({ at: ten.plus({ minutes, seconds }).toISO() ?? undefined });

test('札付けから撤去まで: 番号・期限・保管所・場所・時刻・位置がそろった台帳ができる', async () => {
  const street = await as('street');
  const tagNumber = await aTag();

  const tagging = await street.send(AddTagging, { tagNumber, placeId: placeId('S23N'), position }, at(0));
  const removal = await street.send(AddRemoval, { tagNumber, removalKindId, position }, at(30));

  expect(DateTime.fromISO(tagging.removableAt).diff(ten).as('minutes')).toBe(30);
  const bicycle = await seen(tagging.bicycleId);
  expect(bicycle).toMatchObject({
    status: 'removed',
    managementNumber: removal.managementNumber,
    removedOn: '2026-11-20',
    placeName: '駒沢大学北',
    zone: 'restricted',
    retentionDeadlineOn: periodEnd('2026-11-20', 2),
    computedDeadlineOn: '2027-01-20',
    warnedLatitude: 35.6438,
    removedLongitude: 139.6699,
    crew: '1班',
  });
  expect(bicycle.storageSiteName).toBe(removal.storageSiteName);
  expect(bicycle.events.map((event) => event.kind)).toEqual(['tagged', 'removed']);
});

test('30分に満たない撤去は断り、30分ちょうどなら受け付ける', async () => {
  const street = await as('street');
  const tagNumber = await aTag();
  await street.send(AddTagging, { tagNumber, placeId: placeId('S22N') }, at(0));

  const early = await failureOf(street.send(AddRemoval, { tagNumber, removalKindId }, at(29, 59)));

  expect(early.code).toBe('too-early');
  expect(early.fields['tagNumber']).toContain('10:30');
  await street.send(AddRemoval, { tagNumber, removalKindId }, at(30));
});

test('待ち時間前の撤去は、理由があれば例外として人と理由が残る', async () => {
  const street = await as('street');
  const tagNumber = await aTag();
  const { bicycleId } = await street.send(AddTagging, { tagNumber, placeId: placeId('S22N') }, at(0));

  await street.send(
    AddRemoval,
    { tagNumber, removalKindId, earlyRemovalReason: '点字ブロックをふさいでいたため' },
    at(5),
  );

  const { earlyRemovalReason, events } = await seen(bicycleId);
  expect(earlyRemovalReason).toBe('点字ブロックをふさいでいたため');
  expect(events.at(-1)).toMatchObject({
    kind: 'removed',
    actorName: '青木 健太',
    reason: '点字ブロックをふさいでいたため',
  });
});

test('未発行・使用済み・無効の札での札付けは断る', async () => {
  const street = await as('street');
  const used = await aBicycle().inState('tagged');
  const cancelled = await aBicycle().inState('tagged');
  await street.send(CancelTagging, { bicycleId: cancelled.id, reason: '番号の付け間違い' });
  const attempt = (tagNumber: string) => failureOf(street.send(AddTagging, { tagNumber, placeId: placeId('S22N') }));

  expect((await attempt(tagNumberFor(9_999_991))).code).toBe('tag-unknown');
  expect((await attempt(used.tagNumber)).code).toBe('tag-used');
  expect((await attempt(cancelled.tagNumber)).code).toBe('tag-void');
});

test('同じ札を2台の端末が同時に付けても、1台の自転車にしかならない', async () => {
  const [street, street2] = [await as('street'), await as('street2')];
  const tagNumber = await aTag();
  const tag = (client: typeof street) => client.send(AddTagging, { tagNumber, placeId: placeId('S22N') });

  const results = await Promise.allSettled([tag(street), tag(street2), tag(street), tag(street2)]);

  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(
    await rowsOf('select 1 from bicycles b join tags t on t.id = b.tag where t.number = $1', [tagNumber]),
  ).toHaveLength(1);
});

test('50台を同時に撤去しても、整理番号に重なりも欠けもない', async () => {
  const street = await as('street');
  const tags = await someTags(50);
  const outside = placeId('S24');
  await Promise.all(
    tags.map((tagNumber) =>
      street.send(AddTagging, { tagNumber, placeId: outside }, { at: '2031-05-01T10:00:00+09:00' }),
    ),
  );

  const removals = await Promise.all(
    tags.map((tagNumber) => street.send(AddRemoval, { tagNumber, removalKindId }, { at: '2031-05-01T10:31:00+09:00' })),
  );

  const numbers = removals.map(({ managementNumber }) => managementNumber).sort();
  const site = numbers[0]?.slice(0, 4);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => `${site}${String(index + 1).padStart(5, '0')}`));
});

test('断られた撤去は番号を使わない', async () => {
  const street = await as('street');
  const [first = '', second = ''] = await someTags(2);
  const year = (time: string) => ({ at: `2032-05-01T${time}:00+09:00` });
  await street.send(AddTagging, { tagNumber: first, placeId: placeId('S24') }, year('10:00'));
  await street.send(AddTagging, { tagNumber: second, placeId: placeId('S24') }, year('10:00'));

  const one = await street.send(AddRemoval, { tagNumber: first, removalKindId }, year('10:31'));
  await failureOf(street.send(AddRemoval, { tagNumber: first, removalKindId }, year('10:32')));
  await failureOf(street.send(AddRemoval, { tagNumber: second, removalKindId: randomUUID() }, year('10:32')));
  const two = await street.send(AddRemoval, { tagNumber: second, removalKindId }, year('10:33'));

  expect(Number(two.managementNumber.slice(-5))).toBe(Number(one.managementNumber.slice(-5)) + 1);
});

test('返事を受け取れずに送り直した操作は、1回だけ行われ、同じ返事が返る', async () => {
  const street = await as('street');
  const tagNumber = await aTag();
  const input = { tagNumber, placeId: placeId('S22N') };
  const key = randomUUID();

  const answers = await Promise.all([street.send(AddTagging, input, { key }), street.send(AddTagging, input, { key })]);
  const later = await street.send(AddTagging, input, { key });

  expect(answers[0]).toEqual(later);
  expect(answers[1]).toEqual(later);
  expect((await failureOf(street.send(AddTagging, { ...input, placeNote: '別の内容' }, { key }))).code).toBe(
    'key-reused',
  );
  expect((await failureOf((await as('street2')).send(AddTagging, input, { key }))).code).toBe('key-reused');
});

test('所有者が移動した自転車は閉じ、撤去できない', async () => {
  const street = await as('street');
  const { id, tagNumber } = await aBicycle().inState('tagged');

  await street.send(AddDisappearance, { bicycleId: id });

  const failure = await failureOf(street.send(AddRemoval, { tagNumber, removalKindId }));
  expect(failure.code).toBe('gone');
  expect((await seen(id)).status).toBe('gone');
});

test('駅の「合計」や休止中の場所では札付けできない', async () => {
  const street = await as('street');

  const failure = await failureOf(street.send(AddTagging, { tagNumber: await aTag(), placeId: placeId('S22') }));

  expect(failure.code).toBe('place-not-selectable');
});

test('一覧には札付け中の自転車が残り時間とともに並ぶ', async () => {
  const street = await as('street');
  const { id } = await aBicycle().at('S15').inState('tagged');

  const { items } = await street.send(ListStreetDay, { placeId: placeId('S15') });

  expect(items.find(({ bicycleId }) => bicycleId === id)).toMatchObject({
    status: 'tagged',
    placeName: '豪徳寺',
    photoCount: 0,
  });
});

test('大阪（待ち時間の短縮）: 札付けの時刻と位置は、データベースへの直接の書き込みでも変えられない', async () => {
  const { id } = await aBicycle().inState('removed');

  expect(await refusalOf("update bicycles set warned_at = warned_at - interval '1 hour' where id = $1", [id])).toBe(
    'evidence_fixed',
  );
  expect(await refusalOf("update bicycles set management_number = '999-00001' where id = $1", [id])).toBe(
    'evidence_fixed',
  );
  expect(await refusalOf('delete from bicycle_events where bicycle = $1', [id])).toBe('append_only');
  expect(await refusalOf('update bicycle_events set reason = $2 where bicycle = $1', [id, 'x'])).toBe('append_only');
  expect(await refusalOf('delete from bicycles where id = $1', [id])).toBe('append_only');
});
