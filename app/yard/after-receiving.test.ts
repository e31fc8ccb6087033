import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { expect, test } from 'vitest';
import { afterReceiving } from './after-receiving.ts';

const facts = (number: string) => ({
  bicycleId: `bicycle-${number}`,
  tagNumber: tagNumberFor(Number(number)),
  managementNumber: `083-0000${number}`,
  placeName: '北沢',
  conditionMarks: [],
  conditionMemo: null,
  photoId: null,
});
const incoming = (number: string) => ({ ...facts(number), removedAt: at(0), loadedAt: at(1), crew: null });
const waiting = (number: string, minute: number) => ({ ...facts(number), arrivedAt: at(minute) });
const received = (number: string, minute: number, was = { wasIncoming: true, wasOnList: true }) => ({
  ...waiting(number, minute),
  ...was,
});
const at = (minute: number) => `2026-05-25T10:${String(minute).padStart(2, '0')}:00.000+09:00`;
const page = <Row>(rows: Row[], count: number) => ({ rows, page: 1, pages: 2, count });
const lists = {
  incoming: page([incoming('1'), incoming('2')], 60),
  incomingCount: 60,
  onTruckCount: 40,
  awaitingIntake: page([waiting('5', 2)], 70),
  awaitingIntakeCount: 70,
  justReceived: [waiting('4', 9)],
  truckChecks: [
    { id: 'check-1', crew: '1班', received: 3, extra: 1 },
    { id: 'check-2', crew: null, received: 2, extra: 0 },
  ],
  extras: page([facts('8')], 1),
  readAt: at(10),
};
const numbersOf = ({ rows }: { rows: readonly { bicycleId: string }[] }) =>
  rows.map(({ bicycleId }) => bicycleId.slice(-1));

test('読んだ自転車は、どのページのものでもすぐに数えられ、二次登録待ちの先頭に立つ', () => {
  const after = afterReceiving(lists, [
    received('9', 12, { wasIncoming: true, wasOnList: false }),
    received('1', 11),
    received('4', 9),
  ]);

  expect(numbersOf(after.incoming)).toEqual(['2']);
  expect(numbersOf(after.awaitingIntake)).toEqual(['9', '1', '4', '5']);
  expect(after).toMatchObject({ incomingCount: 58, onTruckCount: 39, awaitingIntakeCount: 72 });
  expect(after).toMatchObject({ receivedCount: 7, extraCount: 2 });
  expect(numbersOf(after.extras)).toEqual(['9', '8']);
});

test('別の保管所から届いた自転車は、この保管所の未着を減らさない', () => {
  const after = afterReceiving(lists, [received('9', 12, { wasIncoming: false, wasOnList: false })]);

  expect(after).toMatchObject({ incomingCount: 60, onTruckCount: 40, awaitingIntakeCount: 71 });
});

test('二次登録が済んだ自転車は、先頭に残らない', () => {
  expect(numbersOf(afterReceiving(lists, [received('7', 3)]).awaitingIntake)).toEqual(['5']);
});

test('番号でさがしているあいだは、合うものだけが先頭に立つ', () => {
  const after = afterReceiving(lists, [received('9', 12), received('1', 11)], '083-00001');

  expect(numbersOf(after.awaitingIntake)).toEqual(['1', '5']);
});
