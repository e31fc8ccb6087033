import {
  AddLoading,
  CancelLoading,
  ListTransport,
  PrintTransportList,
  SetCondition,
} from '@bicycles/schema/street/transport-contracts';
import { AddArrival, ListIncoming } from '@bicycles/schema/yard/contracts';
import { expect, test } from 'vitest';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const transportOf = async (bicycleId: string) => {
  const { storageSiteId, managementNumber } = await seen(bicycleId);
  const { sites, loaded } = await (await as('street')).send(ListTransport, {
    storageSiteId: storageSiteId ?? undefined,
    find: managementNumber ?? '',
  });
  return { site: sites.find((each) => each.storageSiteId === storageSiteId), loaded: loaded.rows[0] };
};

test('積み込むと移送中になり、状況の印とメモが、行き先の保管所の受入の画面に出る', async () => {
  const [street, storage] = [await as('street'), await as('storage')];
  const { id, tagNumber } = await aBicycle().at('S06').inState('removed');
  expect((await transportOf(id)).loaded).toBeUndefined();

  const loading = await street.send(AddLoading, { tagNumber });
  const marks = [code('condition_mark', 'no_key'), code('condition_mark', 'puncture')];
  await street.send(SetCondition, { bicycleId: id, conditionMarkIds: marks, conditionMemo: '前かごに雨具' });

  expect(loading.storageSiteName).toContain('給田');
  expect(await seen(id)).toMatchObject({ status: 'in_transit', conditionMemo: '前かごに雨具' });
  const { site, loaded } = await transportOf(id);
  expect(site).toMatchObject({ storageSiteId: siteId('6'), shortName: '給田' });
  expect(loaded).toMatchObject({ conditionMarks: ['パンク', '鍵なし'], loadedAt: expect.any(String) });
  const { incoming } = await storage.send(ListIncoming, { storageSiteId: siteId('6'), find: tagNumber });
  expect(incoming.rows[0]).toMatchObject({
    bicycleId: id,
    conditionMarks: ['パンク', '鍵なし'],
    conditionMemo: '前かごに雨具',
    loadedAt: expect.any(String),
  });
});

test('同じ自転車は二度積めず、取り消すと撤去済に戻り、もう一度積める', async () => {
  const street = await as('street');
  const { id, tagNumber } = await aBicycle().inState('removed');
  await street.send(AddLoading, { tagNumber });

  expect((await failureOf(street.send(AddLoading, { tagNumber }))).code).toBe('already-loaded');
  await street.send(CancelLoading, { bicycleId: id });
  expect(await seen(id)).toMatchObject({ status: 'removed' });
  expect((await failureOf(street.send(CancelLoading, { bicycleId: id }))).code).toBe('not-loaded');
  await street.send(AddLoading, { tagNumber });

  expect((await seen(id)).events.map(({ kind }) => kind)).toEqual([
    'tagged',
    'removed',
    'loaded',
    'unloaded',
    'loaded',
  ]);
});

test('受入と積込の取消が同時に来ても、どちらか一方だけが通る', async () => {
  const [street, storage] = [await as('street'), await as('storage')];
  const { id, tagNumber, storageSiteId } = await aBicycle().inState('removed');
  await street.send(AddLoading, { tagNumber });

  const [arrival, cancellation] = await Promise.allSettled([
    storage.send(AddArrival, { tagNumber, storageSiteId: storageSiteId ?? '' }),
    street.send(CancelLoading, { bicycleId: id }),
  ]);

  expect(arrival.status).toBe('fulfilled');
  const { status, events } = await seen(id);
  expect(status).toBe('stored');
  // Either the yard was first and the crew was refused, or the crew was first and the yard took a waiting one.
  const isUndone = events.some(({ kind }) => kind === 'unloaded');
  expect(cancellation.status).toBe(isUndone ? 'fulfilled' : 'rejected');
});

test('リストにある自転車とない自転車を、受入のときに見分ける', async () => {
  const [street, storage] = [await as('street'), await as('storage')];
  const [listed, extra] = [await aBicycle().inState('removed'), await aBicycle().inState('removed')];
  await street.send(AddLoading, { tagNumber: listed.tagNumber });
  const arrive = ({ tagNumber, storageSiteId }: typeof listed) =>
    storage.send(AddArrival, { tagNumber, storageSiteId: storageSiteId ?? '' });

  expect(await arrive(listed)).toMatchObject({ wasOnList: true });
  expect(await arrive(extra)).toMatchObject({ wasOnList: false });
});

test('移送リストは印刷でき、ほかの班は自分の班の分だけを見る', async () => {
  const [street, other] = [await as('street'), await as('street2')];
  const { id, tagNumber, storageSiteId } = await aBicycle().inState('removed');
  await street.send(AddLoading, { tagNumber });

  const pdf = await street.print(PrintTransportList, { storageSiteId: storageSiteId ?? '' });
  const wanted = { storageSiteId: storageSiteId ?? undefined, find: tagNumber };
  const theirs = await other.send(ListTransport, wanted);
  const everybodys = await other.send(ListTransport, { ...wanted, isAllCrews: true });

  const ids = ({ loaded }: typeof theirs) => loaded.rows.map(({ bicycleId }) => bicycleId);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(ids(theirs)).not.toContain(id);
  expect(ids(everybodys)).toContain(id);
});

test('状況の記録で省いた項目はそのまま残り、空のメモと0個の印は消す', async () => {
  const street = await as('street');
  const { id, tagNumber } = await aBicycle().inState('removed');
  await street.send(AddLoading, { tagNumber });
  const noKey = code('condition_mark', 'no_key');
  await street.send(SetCondition, { bicycleId: id, conditionMarkIds: [noKey], conditionMemo: '前かごに雨具' });

  await street.send(SetCondition, { bicycleId: id });
  expect(await seen(id)).toMatchObject({ conditionMarks: ['鍵なし'], conditionMemo: '前かごに雨具' });
  await street.send(SetCondition, { bicycleId: id, conditionMarkIds: [] });
  expect(await seen(id)).toMatchObject({ conditionMarks: [], conditionMemo: '前かごに雨具' });
  await street.send(SetCondition, { bicycleId: id, conditionMemo: '' });
  expect(await seen(id)).toMatchObject({ conditionMarks: [], conditionMemo: null });
});
