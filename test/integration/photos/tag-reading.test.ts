import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import { AddTagging } from '@bicycles/schema/street/contracts';
import { expect, test } from 'vitest';
import { aBicycle, placeId, seen } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { aTag } from '../../builders/a-tag.ts';
import { aTagPicture } from '../../builders/a-tag-picture.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

const takenAt = '2026-11-23T10:15:00+09:00';
type Link = { link_state: string; linked_by: string | null; bicycle: string | null; tag_number: string | null };
type Read = Link & { read_tag_number: string | null };

/** What became of a photo once the server has looked at it. */
async function read(id: string): Promise<Read> {
  const find = () =>
    rowsOf<Read>(
      `select link_state, linked_by, bicycle, tag_number, read_tag_number
         from photos where id = $1 and read_at is not null`,
      [id],
    );
  await expect.poll(find, { timeout: 45_000, interval: 200 }).toHaveLength(1);
  const [row] = await find();
  if (!row) throw new Error('Not read');
  return row;
}

async function upload(picture: Buffer, facts: { tagNumber?: string; bicycleId?: string } = {}) {
  return (await as('street')).upload(picture, { kind: 'other', takenAt, ...facts });
}

test('札の情報なしで1枚だけ届いた写真が、写った札の自転車にひとりでに紐付き、証跡に残る', async () => {
  const { id: bicycleId, tagNumber } = await aBicycle().inState('tagged');

  const { id, linkState } = await upload(await aTagPicture(tagNumber));

  expect(linkState).toBe('waiting');
  expect(await read(id)).toMatchObject({
    link_state: 'linked',
    linked_by: 'image',
    bicycle: bicycleId,
    read_tag_number: tagNumber,
  });
  expect(await (await as('office')).send(GetBicycle, { id: bicycleId })).toMatchObject({ photos: [{ id }] });
  expect(
    await rowsOf('select actor, actor_name from audit_entries where subject_id = $1 and action = $2', [
      id,
      '/photos/readings',
    ]),
  ).toEqual([{ actor: null, actor_name: '自動処理（写真の札の読み取り）' }]);
});

test('読み取った札と写った札が違う写真は、どの自転車からも外れて確認に回る', async () => {
  const [scanned, shown] = [await aBicycle().inState('tagged'), await aBicycle().inState('tagged')];

  const { id, linkState } = await upload(await aTagPicture(shown.tagNumber), { tagNumber: scanned.tagNumber });

  expect(linkState).toBe('linked');
  expect(await read(id)).toMatchObject({
    link_state: 'conflict',
    linked_by: null,
    bicycle: null,
    tag_number: scanned.tagNumber,
    read_tag_number: shown.tagNumber,
  });
  expect((await seen(shown.id)).photos).toEqual([]);
});

test('2台の札が写った写真では、何も変えない', async () => {
  const [one, other] = [await aBicycle().inState('tagged'), await aBicycle().inState('tagged')];
  const picture = await aTagPicture(one.tagNumber, other.tagNumber);

  const [alone, linked] = [await upload(picture), await upload(picture, { tagNumber: one.tagNumber })];

  expect(await read(alone.id)).toMatchObject({ link_state: 'waiting', bicycle: null, read_tag_number: null });
  expect(await read(linked.id)).toMatchObject({ link_state: 'linked', linked_by: 'scan', bicycle: one.id });
});

test('札付けより先に届いた札の写真は、札付けと同時に紐付く', async () => {
  const tagNumber = await aTag();
  const { id } = await upload(await aTagPicture(tagNumber));
  expect(await read(id)).toMatchObject({ link_state: 'waiting', read_tag_number: tagNumber });

  const { bicycleId } = await (await as('street')).send(AddTagging, { tagNumber, placeId: placeId('S22N') });

  expect(await read(id)).toMatchObject({ link_state: 'linked', linked_by: 'image', bicycle: bicycleId });
});

test('発行していない番号の札は、読めても使わない', async () => {
  const { id } = await upload(await aTagPicture('99999994'));

  expect(await read(id)).toMatchObject({ link_state: 'waiting', read_tag_number: null });
});

test('札の写っていない写真は、読み終えても変わらない', async () => {
  const { id: bicycleId, tagNumber } = await aBicycle().inState('tagged');

  const { id } = await upload(await aPicture(), { tagNumber });

  expect(await read(id)).toMatchObject({ link_state: 'linked', linked_by: 'scan', bicycle: bicycleId });
});
