import { PreviewBulkChange } from '@bicycles/schema/bulk/contracts';
import { ExportBicycles, PreviewExport } from '@bicycles/schema/export/contracts';
import { EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { expect, test } from 'vitest';
import type { ApiError } from '../../../directus/api-client.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { found } from './found.ts';

test('撤去したばかりの自転車が、その場で札番号と整理番号から見つかる', async () => {
  const { id, tagNumber, managementNumber } = await aBicycle().inState('removed');

  expect(await found({ tagNumber })).toEqual([id]);
  expect(await found({ managementNumber: managementNumber ?? '' })).toContain(id);
});

test('訂正すると新しい言葉で見つかり、古い言葉では見つからなくなる', async () => {
  const { id, revision, tagNumber } = await aBicycle().looking({ remarks: '銀色の鈴' }).inState('stored');
  expect(await found({ tagNumber, freeText: '銀色の鈴' })).toEqual([id]);

  await (await as('office')).send(EditBicycle, {
    bicycleId: id,
    revision,
    registrationKind: 'none',
    remarks: '金色の鈴',
  });

  expect(await found({ tagNumber, freeText: '金色の鈴' })).toEqual([id]);
  expect(await found({ tagNumber, freeText: '銀色の鈴' })).toEqual([]);
});

test('断られた訂正は検索にも残らない', async () => {
  const { id, revision, tagNumber } = await aBicycle().inState('stored');

  await failureOf(
    (await as('office')).send(EditBicycle, {
      bicycleId: id,
      revision: revision - 1,
      registrationKind: 'none',
      remarks: '残らない言葉',
    }),
  );

  expect(await found({ tagNumber, freeText: '残らない言葉' })).toEqual([]);
});

test('所有者が替わると新しい氏名と住所で見つかる', async () => {
  const office = await as('office');
  const { id, revision, tagNumber } = await aBicycle().inState('stored');
  const first = await office.send(SetOwner, { bicycleId: id, revision, name: '前田 例一', address: '北沢1-1-1' });
  expect(await found({ tagNumber, personName: '前田例一', personAddress: '北沢一丁目' })).toEqual([id]);

  const other = { name: '後藤 例二', address: '代沢2-2-2', reason: '取り違えのため' };
  await office.send(SetOwner, { bicycleId: id, revision: first.revision, ...other });

  expect(await found({ tagNumber, personName: '後藤' })).toEqual([id]);
  expect(await found({ tagNumber, personName: '前田' })).toEqual([]);
});

test('返還すると引取者で見つかり、取り消すと見つからなくなる', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  const claimant = { tagNumber: bicycle.tagNumber, personName: '高崎吉子' };

  const { returnId } = await storage.send(AddReturn, aReturn(bicycle));
  expect(await found({ ...claimant, flags: { isReturned: 'yes' } })).toEqual([bicycle.id]);

  await storage.send(CancelReturn, { returnId, reason: '人違い' });
  expect((await seen(bicycle.id)).status).toBe('stored');
  expect(await found(claimant)).toEqual([]);
});

test('命令によらずに書かれた行は、次の検索までに索引に入る', async () => {
  const { id, tagNumber } = await aBicycle().inState('stored');
  await rowsOf("update bicycles set remarks = '移行データの備考' where id = $1", [id]);

  expect(await found({ tagNumber, freeText: '移行データ' })).toEqual([id]);
  expect(await rowsOf('select 1 from bicycle_search_due where bicycle = $1', [id])).toEqual([]);
});

test('そうした行を、一括処理も出力も見落とさない', async () => {
  const office = await as('office');
  const { id, tagNumber, managementNumber } = await aBicycle().inState('stored');
  const write = (remarks: string) => rowsOf('update bicycles set remarks = $2 where id = $1', [id, remarks]);
  const set = (freeText: string) => ({ conditions: { tagNumber, freeText } });
  const columns = ['managementNumber' as const];

  await write('移行の一行目');
  const change = { kind: 'hold' as const };
  expect(await office.send(PreviewBulkChange, { set: set('一行目'), change, reason: '移行' })).toMatchObject({
    eligibleCount: 1,
  });
  await write('移行の二行目');
  expect(await office.send(PreviewExport, { set: set('二行目'), form: 'text', columns })).toMatchObject({ count: 1 });
  await write('移行の三行目');
  // The file is read from a snapshot, which nothing is added to: it comes whole, or asks to be tried again.
  const file = await office.print(ExportBicycles, { set: set('三行目'), form: 'text', columns }).then(
    (content) => content.toString('utf8'),
    (error: ApiError) => error.code,
  );
  expect([managementNumber, 'search-preparing'].some((part) => file.includes(part ?? ''))).toBe(true);
});

test('索引の行はどの自転車にもある', async () => {
  await aBicycle().inState('tagged');

  const missing = await rowsOf(
    'select b.id from bicycles b left join bicycle_search s on s.bicycle = b.id where s.bicycle is null',
  );

  expect(missing).toEqual([]);
  expect(
    await refusalOf("insert into bicycle_search_due (bicycle) values ('00000000-0000-4000-8000-000000000000')"),
  ).toMatch(/foreign key/);
});
