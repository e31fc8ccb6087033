import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import {
  AddAddressInquiry,
  AddReissue,
  AddUndelivered,
  AnswerAddressInquiry,
  CancelNotices,
  CancelUndelivered,
  FindNotice,
  ListNoticesOfBicycle,
  PrintAddressInquiry,
} from '@bicycles/schema/notices/contracts';
import { expect, test, vi } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { code, seen } from '../../builders/a-bicycle.ts';
import {
  allCandidates,
  aMadeNotice,
  anOwnedBicycle,
  aSentNotice,
  returnedLettersOf,
  today,
} from '../../builders/a-notice.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

vi.setConfig({ testTimeout: 120_000 });

const moved = code('undelivered_reason', 'moved');

/** A letter that was out and came back. */
async function aReturnedLetter(owner: Parameters<typeof anOwnedBicycle>[0] = {}) {
  const bicycle = await anOwnedBicycle(owner);
  const notice = await aSentNotice(bicycle.id);
  await (await as('call')).send(AddUndelivered, {
    number: notice.number,
    undeliveredOn: today(),
    undeliveredReasonId: moved,
  });
  return notice;
}

test('戻った通知を読み取ると、宛名を示し、台帳に返戻の日と内容が残る', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const notice = await aSentNotice(id);

  const found = await call.send(FindNotice, { number: ` ${notice.number.toLowerCase()} ` });
  const answer = await call.send(AddUndelivered, {
    number: notice.number,
    undeliveredOn: today(),
    undeliveredReasonId: moved,
  });

  expect(found).toMatchObject({ noticeId: notice.noticeId, state: 'sent' });
  expect(answer.recipientName).toBe(notice.recipientName);
  expect(await seen(id)).toMatchObject({ isUndelivered: true, undeliveredReasonLabel: '転居' });
});

test('同じ通知を2度読み取ると断り、取り消せば発送済みに戻る', async () => {
  const call = await as('call');
  const notice = await aReturnedLetter();
  const again = { number: notice.number, undeliveredOn: today(), undeliveredReasonId: moved };

  expect((await failureOf(call.send(AddUndelivered, again))).code).toBe('already-undelivered');
  await call.send(CancelUndelivered, { noticeId: notice.noticeId, reason: '読み取り誤り' });

  expect(await seen(notice.bicycleId)).toMatchObject({ isUndelivered: false, notifiedOn: today() });
});

test('発送を登録していない通知と、知らない番号は、次にすることを示して断る', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const { number } = await aMadeNotice(id);
  const input = { undeliveredOn: today(), undeliveredReasonId: moved };

  expect((await failureOf(call.send(AddUndelivered, { ...input, number }))).code).toBe('not-sent');
  const unknown = await failureOf(call.send(AddUndelivered, { ...input, number: 'N99-999999' }));
  expect(unknown).toMatchObject({ code: 'notice-not-found', fields: { number: expect.any(String) } });
});

test('返戻から住所照会、回答、再発送まで進み、前の住所は残る', async () => {
  const call = await as('call');
  const first = await aReturnedLetter();
  const stepOf = async (noticeId: string) => {
    for (const step of ['new', 'inquired', 'answered', 'resent', 'closed'] as const) {
      const notices = await returnedLettersOf(step);
      if (notices.some((notice) => notice.noticeId === noticeId)) return step;
    }
    return undefined;
  };
  const isCandidate = async () => {
    const candidates = await allCandidates();
    return candidates.find(({ bicycleId }) => bicycleId === first.bicycleId)?.blockedReason;
  };
  expect(await stepOf(first.noticeId)).toBe('new');
  expect(await isCandidate()).toContain('戻った住所のまま');

  await call.send(AddAddressInquiry, { noticeIds: [first.noticeId], inquiredOn: today() });
  expect(await stepOf(first.noticeId)).toBe('inquired');

  await call.send(AnswerAddressInquiry, {
    noticeId: first.noticeId,
    answeredOn: today(),
    isFound: true,
    postalCode: '2018585',
    address: '東京都狛江市和泉本町1-1-5',
  });
  expect(await stepOf(first.noticeId)).toBe('answered');
  expect(await isCandidate()).toBeNull();

  const second = await aMadeNotice(first.bicycleId);
  expect(second).toMatchObject({ recipientPostalCode: '201-8585', recipientAddress: '東京都狛江市和泉本町1-1-5' });
  expect(await stepOf(first.noticeId)).toBe('resent');
  expect(await seen(first.bicycleId)).toMatchObject({ isUndelivered: false });
  const [owner] = await rowsOf<{ source: string; previous_addresses: unknown }>(
    'select o.source, o.previous_addresses from owners o join bicycles b on b.owner = o.id where b.id = $1',
    [first.bicycleId],
  );
  expect(owner).toMatchObject({
    source: 'address_inquiry',
    previous_addresses: [{ name: first.recipientName, address: first.recipientAddress, until: today() }],
  });

  await call.send(CancelNotices, { runId: second.runId, reason: '封入誤り' });
  expect(await seen(first.bicycleId)).toMatchObject({ isUndelivered: true, undeliveredReasonLabel: '転居' });
});

test('経過には返戻も回答も残るが、氏名と住所は書かれない', async () => {
  const call = await as('call');
  const notice = await aReturnedLetter();
  await call.send(AddAddressInquiry, { noticeIds: [notice.noticeId], inquiredOn: today() });
  const address = '東京都調布市小島町2-35-1';
  const answer = { noticeId: notice.noticeId, answeredOn: today(), isFound: true, address };
  await call.send(AnswerAddressInquiry, answer);

  const { events } = await call.send(GetBicycle, { id: notice.bicycleId });
  const trail = await rowsOf('select details from audit_entries where subject_id = $1', [notice.noticeId]);

  const kinds = events.map(({ kind }) => kind);
  for (const kind of ['notified', 'notice-sent', 'notice-undelivered', 'address-inquired', 'address-answered'])
    expect(kinds).toContain(kind);
  const written = JSON.stringify([events, trail]);
  for (const personal of [notice.recipientName, notice.recipientAddress, address])
    expect(written).not.toContain(personal);
});

test('判明しなければ対応は終わり、同じ住所の回答は断る', async () => {
  const call = await as('call');
  const notice = await aReturnedLetter();
  await call.send(AddAddressInquiry, { noticeIds: [notice.noticeId], inquiredOn: today() });
  const answer = { noticeId: notice.noticeId, answeredOn: today() };

  const same = {
    ...answer,
    isFound: true,
    address: notice.recipientAddress ?? '',
    postalCode: notice.recipientPostalCode ?? '',
  };
  expect((await failureOf(call.send(AnswerAddressInquiry, same))).fields['address']).toContain('同じ');
  await call.send(AnswerAddressInquiry, { ...answer, isFound: false });

  const notices = await returnedLettersOf('closed');
  expect(notices.map(({ noticeId }) => noticeId)).toContain(notice.noticeId);
});

test('住所照会の一覧は、印刷でもCSVでも同じ宛名が読める', async () => {
  const call = await as('call');
  const letters = [await aReturnedLetter(), await aReturnedLetter({ address: '=東京都〜見本−1' })];
  const noticeIds = letters.map(({ noticeId }) => noticeId);

  const paper = await readPdf(await call.print(PrintAddressInquiry, { noticeIds, form: 'pdf' }));
  const utf8 = (await call.print(PrintAddressInquiry, { noticeIds, form: 'csv-utf8' })).toString('utf8');
  const written = await call.print(PrintAddressInquiry, { noticeIds, form: 'csv-cp932' });
  const cp932 = new TextDecoder('shift_jis', { fatal: true }).decode(written);

  for (const { number, recipientName } of letters) {
    expect(paper.text).toContain(recipientName?.replace(/\s/g, ''));
    expect(paper.barcodes).toContain(number);
    for (const csv of [utf8, cp932]) expect(csv).toContain(`${number},`);
    expect(utf8).toContain(recipientName);
  }
  expect(utf8.startsWith('\uFEFF通知番号,')).toBe(true);
  expect(utf8).toContain("'=東京都〜見本−1");
  expect(cp932).toContain("'=東京都～見本－1");
});

test('Shift_JISにない字があれば、どの行のどの字かを示して書き出さない', async () => {
  const { noticeId } = await aReturnedLetter({ name: '見本 鷗子' });

  const failure = await failureOf(
    (await as('call')).print(PrintAddressInquiry, { noticeIds: [noticeId], form: 'csv-cp932' }),
  );

  expect(failure).toMatchObject({ code: 'not-in-cp932', message: expect.stringContaining('2行目「氏名」の「鷗」') });
});

test('再発行すると新しい番号になり、どの通知の代わりかが残る。発送前の通知は取り消される', async () => {
  const call = await as('call');
  const { id } = await anOwnedBicycle();
  const first = await aMadeNotice(id);
  const wish = { kind: 'letter' as const, notifiedOn: today(), reason: '汚損のため' };

  const second = await call.send(AddReissue, { ...wish, noticeId: first.noticeId });

  const { notices } = await call.send(ListNoticesOfBicycle, { bicycleId: id });
  expect(notices.map(({ number, state, reissueOfNumber }) => [number, state, reissueOfNumber])).toEqual([
    [second.number, 'made', first.number],
    [first.number, 'cancelled', null],
  ]);
  const { events } = await call.send(GetBicycle, { id });
  const reissued = events.find(({ kind, reason }) => kind === 'notified' && reason === '汚損のため');
  expect(reissued?.details).toMatchObject({ isReissue: true, reissueOf: first.number });
  expect((await failureOf(call.send(AddReissue, { ...wish, noticeId: first.noticeId }))).code).toBe('cancelled');
});
