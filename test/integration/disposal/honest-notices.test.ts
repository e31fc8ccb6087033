/** What a 公示 may say and when: 未確認 is not なし, it stands long enough, storage comes first, and its first day can be taken back. */
import {
  AddPublicNotice,
  ExportPublicNotice,
  GetPublicNotice,
  ListPublicNoticeCandidates,
  PreviewPublicNotice,
  PrintPublicNotice,
  RevokePublicNotice,
} from '@bicycles/schema/public-notices/contracts';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { announced, on, storedBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const stored = (kind: 'none' | 'unreadable') =>
  aBicycle().removedOn(year.removedOn).looking({ registrationKind: kind }).inState('stored');

async function one() {
  const [bicycle] = await storedBicycles(1);
  if (!bicycle) throw new Error('One bicycle');
  return bicycle;
}

test('誰も見ていない防犯登録は「未確認」と公示し、「なし」「判読不能」と分ける。候補では未登録と分かる', async () => {
  const office = await as('office');
  const none = await stored('none');
  const unreadable = await stored('unreadable');
  const unseen = await aBicycle().removedOn(year.removedOn).inState('arrived');
  const missingOf = async ({ managementNumber }: { managementNumber: string | null }) => {
    const { known, unknown } = await office.send(
      ListPublicNoticeCandidates,
      {
        ...{ kind: 'storage', removedFrom: year.removedOn, removedUntil: year.removedOn },
        find: managementNumber ?? '',
      },
      on(year.storageAnnouncedOn),
    );
    return { known: known.rows.length, missing: unknown.rows.map(({ missing }) => missing) };
  };
  const before = await Promise.all([none, unreadable, unseen].map(missingOf));

  const { publicNoticeId } = await announced([none, unreadable, unseen], { kind: 'storage' });

  expect(before).toEqual([
    { known: 1, missing: [] },
    { known: 1, missing: [] },
    { known: 0, missing: ['二次登録がまだです'] },
  ]);
  const csv = (await office.print(ExportPublicNotice, { publicNoticeId, form: 'csv-utf8' })).toString('utf8');
  const published = csv.split('\r\n').map((line) => line.split(',')[3]);
  for (const words of ['なし', '判読不能', '未確認']) {
    expect(published.filter((cell) => cell === words)).toHaveLength(1);
  }
  const paper = await readPdf(await office.print(PrintPublicNotice, { publicNoticeId }));
  for (const words of ['なし', '判読不能', '未確認']) expect(paper.text).toContain(words);
});

test('一日だけの処分公示は、終わりの日の欄に理由を示して断る。データベースも断る', async () => {
  const office = await as('office');
  const bicycle = await one();
  await announced([bicycle], { kind: 'storage' });
  const day = year.disposalAnnouncedOn;
  const wish = { kind: 'disposal' as const, bicycleIds: [bicycle.id], announcedOn: day, announcedUntil: day };

  const failure = await failureOf(office.send(AddPublicNotice, wish, on(day)));
  const twoWeeksLess = await failureOf(
    office.send(AddPublicNotice, { ...wish, announcedUntil: '2026-05-20' }, on(day)),
  );

  expect(failure.fields['announcedUntil']).toContain('公示は14日以上必要です');
  expect(twoWeeksLess.fields['announcedUntil']).toContain('令和8年5月21日以後');
  const past = `insert into public_notices (id, number, kind, announced_on, announced_until, state, bicycle_count, created_at)
    values (gen_random_uuid(), left(cast(gen_random_uuid() as text), 8), 'disposal', '2026-05-07', '2026-05-20', 'announced', 1, now())`;
  expect(await refusalOf(past, [])).toContain('is less than 14 days');
  expect((await seen(bicycle.id)).disposalAnnouncedOn).toBeNull();
});

test('保管の公示は保管期限まで・処分公示の前だけ、処分公示は保管の公示のあとだけにできる。データベースも断る', async () => {
  const office = await as('office');
  const [late, both] = [await one(), await one()];
  const { publicNoticeId } = await announced([both]);
  const tooLate = await failureOf(
    announced([late], { kind: 'storage', announcedOn: '2026-05-03', madeOn: '2026-05-03' }),
  );
  const unannounced = await failureOf(
    office.send(
      AddPublicNotice,
      {
        kind: 'disposal',
        bicycleIds: [late.id],
        announcedOn: year.disposalAnnouncedOn,
        announcedUntil: '2026-05-21',
      },
      on(year.disposalAnnouncedOn),
    ),
  );

  expect(tooLate.message).toContain('保管期限（令和8年5月2日）のあとの保管の公示はできません');
  expect(unannounced.message).toContain('保管の公示をしていません');
  const item = 'insert into public_notice_items (public_notice, position, bicycle, line) values ($1, 99, $2, $3)';
  expect(await refusalOf(item, [publicNoticeId, late.id, '{}'])).toContain('has not been announced as stored');
  const [storage] = await rowsOf<{ id: string }>('select storage_notice as id from bicycles where id = $1', [both.id]);
  expect(await refusalOf(item, [storage?.id, both.id, '{}'])).toContain('past the notice of storage');
});

test('公示の初日に取り消すと、日付が戻り、理由と印刷したリストの控えが残る', async () => {
  const office = await as('office');
  const bicycle = await one();
  const { publicNoticeId } = await announced([bicycle], { kind: 'storage' });
  const paper = await office.print(PrintPublicNotice, { publicNoticeId }, on(year.storageAnnouncedOn));

  await office.send(
    RevokePublicNotice,
    { publicNoticeId, reason: '撤去場所の誤り' },
    on(year.storageAnnouncedOn, '23:59'),
  );

  const after = await seen(bicycle.id);
  expect(after).toMatchObject({ storageAnnouncedOn: null });
  expect(await rowsOf('select ownership_transfers_on as day from bicycles where id = $1', [bicycle.id])).toEqual([
    { day: null },
  ]);
  expect(after.events).toContainEqual(
    expect.objectContaining({ kind: 'announcement-revoked', reason: '撤去場所の誤り' }),
  );
  const { notice } = await office.send(GetPublicNotice, { publicNoticeId });
  expect(notice).toMatchObject({ state: 'revoked', revokedReason: '撤去場所の誤り', hasPaper: true });
  expect((await office.print(PrintPublicNotice, { publicNoticeId })).equals(paper)).toBe(true);
  expect((await failureOf(office.print(ExportPublicNotice, { publicNoticeId, form: 'html' }))).code).toBe('revoked');
});

test('公示の前に、台数・保管所・影響の日と1ページ目が分かり、何も記録されない', async () => {
  const office = await as('office');
  const [bicycle, announcedBefore] = [await one(), await one()];
  await announced([announcedBefore], { kind: 'storage' });
  const wish = {
    kind: 'storage' as const,
    bicycleIds: [bicycle.id, announcedBefore.id],
    announcedOn: year.storageAnnouncedOn,
    announcedUntil: '2026-03-24',
  };

  const preview = await office.send(PreviewPublicNotice, wish, on(year.storageAnnouncedOn));

  expect(preview).toMatchObject({ count: 1, uncheckedCount: 0, effectiveOn: year.transfersOn });
  expect(preview.sites).toEqual([{ name: expect.any(String), count: 1 }]);
  expect(preview.leftOut).toMatchObject([{ bicycleId: announcedBefore.id }]);
  expect(Buffer.from(preview.firstPage, 'base64').subarray(1, 4).toString()).toBe('PNG');
  expect((await seen(bicycle.id)).storageAnnouncedOn).toBeNull();
});
