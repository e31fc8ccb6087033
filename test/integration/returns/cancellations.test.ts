import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const returned = async () => {
  const bicycle = await aBicycle().inState('stored');
  const { returnId } = await (await as('storage')).send(AddReturn, aReturn(bicycle));
  return { id: bicycle.id, returnId };
};
const reason = '札の取り違え';

test('返還を取り消すと保管中に戻り、正しい引取者にもう一度返還できる', async () => {
  const storage = await as('storage');
  const { id, returnId } = await returned();

  expect(await storage.send(CancelReturn, { returnId, reason })).toEqual({ bicycleId: id, refundYen: 3000 });

  const stored = await seen(id);
  expect(stored).toMatchObject({ status: 'stored', return: null, returnedOn: null, paidYen: null, finalKind: null });
  expect(stored.events.at(-1)).toMatchObject({ kind: 'return-cancelled', reason, actorName: '上野 恵子' });
  const again = await storage.send(AddReturn, aReturn(stored));
  expect(again.returnId).not.toBe(returnId);
});

test('2度目の取消は、誰がいつ取り消したかを示して断る', async () => {
  const { returnId } = await returned();
  await (await as('office')).send(CancelReturn, { returnId, reason });

  const failure = await failureOf((await as('storage')).send(CancelReturn, { returnId, reason }));

  expect(failure).toMatchObject({
    code: 'already-cancelled',
    message: expect.stringMatching(/返還を取消：.*佐伯 直樹/),
  });
});

test('次の日には、保管所では取り消せず、区なら取り消せる', async () => {
  const { id, returnId } = await returned();
  const at = DateTime.now().setZone('Asia/Tokyo').plus({ days: 1 }).toISO() ?? '';

  const failure = await failureOf((await as('storage')).send(CancelReturn, { returnId, reason }, { at }));
  await (await as('office')).send(CancelReturn, { returnId, reason }, { at });

  expect(failure.code).toBe('another-day');
  expect((await seen(id)).status).toBe('stored');
});

test('取消には理由がいる', async () => {
  const { returnId } = await returned();

  const failure = await failureOf((await as('storage')).send(CancelReturn, { returnId, reason: ' ' }));

  expect(failure.fields['reason']).toContain('入力してください');
});
