/** Ways in which one person got a bicycle through the disposal, each tried again: none of them leads there any more. */
import { randomUUID } from 'node:crypto';
import { CloseDisposal, DisposeBicycles, SetDisposalLot, UndoDisposal } from '@bicycles/schema/disposal/contracts';
import { HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { DecideProtectionRemovals, ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { AddSaleClaim, GetSaleClaim, PaySaleClaim, WithdrawSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { AddExemptionRequest, WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { ChangeDeadline, EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { GetDeadlineCheck, GetLegalDates } from '@bicycles/schema/legal-dates/contracts';
import { CancelPoliceInquiry, RecordPoliceInquiry } from '@bicycles/schema/police/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { aBulkChange, endOf } from '../../builders/a-bulk-change.ts';
import { statusAfterAttempt } from '../../builders/a-disposal-attempt.ts';
import { anEvidencePicture } from '../../builders/a-picture.ts';
import { aPostedLetter } from '../../builders/a-posted-letter.ts';
import {
  announced,
  aReconciledDisposal,
  asked,
  on,
  type Ready,
  readyBicycles,
  storedBicycles,
  year,
} from '../../builders/a-ready-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { confirmed } from '../../builders/a-second-person.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const registered = () => aBicycle().looking({ registrationKind: 'tokyo', registrationNumber: '世田谷A-55120' });
const policeBodyId = masterId('police_bodies', 'P13');

async function one(bicycles: Promise<Ready[]>): Promise<Ready> {
  const [bicycle] = await bicycles;
  if (!bicycle) throw new Error('One bicycle');
  return { ...(await seen(bicycle.id)), tagNumber: bicycle.tagNumber };
}

/** What stands against it on the day of the disposal, after somebody really tried. */
async function standingAfterAttempt(bicycle: Ready, day = year.disposedOn): Promise<string[]> {
  const admin = await as('admin');
  expect(await statusAfterAttempt(admin, bicycle, day)).toBe('stored');
  const direct = `update bicycles set status = 'scrapped', final_kind = 'scrapped', final_on = '${day}' where id = $1`;
  expect(await refusalOf(direct, [bicycle.id])).toContain('disposal_gate');
  return (await admin.send(GetLegalDates, { bicycleId: bicycle.id }, on(day))).blockers.map(({ code }) => code);
}

test('(a) 保管の公示をしていない自転車は、処分公示も処分もできない', async () => {
  const bicycle = await one(storedBicycles(1));

  expect(await standingAfterAttempt(bicycle)).toEqual(['not-publicly-stored', 'not-announced']);
});

test('(b) 警察へ照会していない番号、未確認の番号は処分できない', async () => {
  const [asked_, unchecked] = [
    await one(storedBicycles(1, registered())),
    await one(storedBicycles(1, aBicycle().looking({ registrationKind: 'unchecked' }))),
  ];
  await announced([asked_, unchecked], { kind: 'storage' });

  expect(await standingAfterAttempt(asked_)).toEqual(['never-asked', 'not-announced']);
  expect(await standingAfterAttempt(unchecked)).toEqual(['registration-unchecked', 'not-announced']);
});

test('(b) 照会の取消し・所有者を登録しない該当の回答・番号の書換えでは処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1, registered()));
  const { id: bicycleId } = bicycle;

  const cancelled = { bicycleId, revision: bicycle.revision, reason: '照会先の誤り' };
  await admin.send(CancelPoliceInquiry, cancelled, on('2026-05-22'));
  expect(await standingAfterAttempt(bicycle)).toEqual(['never-asked']);
  const again = await failureOf(
    admin.send(CancelPoliceInquiry, { ...cancelled, revision: (await seen(bicycleId)).revision }),
  );
  expect(again.code).toBe('no-inquiry');

  await asked(bicycleId, { result: 'matched' });
  expect(await standingAfterAttempt(bicycle)).toEqual(['owner-missing']);
  // Taking the answer back needs another person, whatever is recorded afterwards.
  const { revision } = await seen(bicycleId);
  await admin.send(CancelPoliceInquiry, { bicycleId, revision, reason: '回答の読み違い' }, on('2026-05-23'));
  await asked(bicycleId);
  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
  await confirmed(bicycleId, 'office');
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
});

test('(b) 照会できない番号は、理由と二人目の確認で先へ進める', async () => {
  const admin = await as('admin');
  const bicycle = await one(storedBicycles(1, registered()));
  const { id: bicycleId, revision } = bicycle;
  const entry = { bicycleId, revision, policeBodyId, inquiredOn: year.removedOn, result: 'unaskable' as const };

  const refused = await failureOf(
    admin.send(RecordPoliceInquiry, { ...entry, reason: '。' }, on(year.removedOn, '17:00')),
  );
  expect(refused.fields['reason']).toContain('照会できない理由');
  await admin.send(RecordPoliceInquiry, { ...entry, reason: '番号の末尾が欠けている' }, on(year.removedOn, '17:00'));
  await announced([bicycle], { kind: 'storage' });

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed', 'not-announced']);
  await confirmed(bicycleId, 'office');
  await announced([bicycle]);
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
});

test('(c) 知らせていない所有者を一括で取り消しても、二人目が確認するまで処分できない', async () => {
  const [admin, office] = [await as('admin'), await as('office')];
  const bicycle = await one(readyBicycles(1));
  const { id: bicycleId } = bicycle;
  await admin.send(SetOwner, { bicycleId, revision: bicycle.revision, name: '見本 三郎' });

  const wish = {
    set: { bicycleIds: [bicycleId] },
    change: { kind: 'owner-cleared' as const },
    reason: '誤った登録のため',
  };
  await endOf(await aBulkChange(wish, { client: admin }));
  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);

  const { removals } = await admin.send(ListProtectionRemovals, { bicycleId });
  const removalIds = removals.map(({ removalId }) => removalId);
  expect(removals).toMatchObject([{ kind: 'owner-cleared', isOwn: true, reason: '誤った登録のため' }]);
  const own = await failureOf(
    admin.send(DecideProtectionRemovals, { removalIds, decision: 'confirmed', reason: '自分で確かめた' }),
  );
  expect(own.code).toBe('same-person');
  const forged = `update protection_removals set state = 'confirmed', decided_by = removed_by where bicycle = $1`;
  expect(await refusalOf(forged, [bicycleId])).toContain('protection_removals_two_people');
  expect(await refusalOf('delete from protection_removals where bicycle = $1', [bicycleId])).toContain('append_only');

  await office.send(DecideProtectionRemovals, { removalIds, decision: 'refused', reason: '所有者に知らせること' });
  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
  await office.send(DecideProtectionRemovals, { removalIds, decision: 'confirmed', reason: '別人と確かめた' });
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
});

test('(c) 所有者を別人に置き換えるには理由が要り、置き換えても知らせるまで処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const { id: bicycleId } = bicycle;
  await admin.send(SetOwner, { bicycleId, revision: bicycle.revision, name: '見本 四郎' });
  const other = { bicycleId, revision: (await seen(bicycleId)).revision, name: '別人 五郎' };

  expect((await failureOf(admin.send(SetOwner, other))).fields['reason']).toContain('置き換える理由');
  await admin.send(SetOwner, { ...other, reason: '取り違えのため' });

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed', 'not-notified']);
});

test('(c) 前の所有者への通知では、別の人に置き換えた自転車を処分できず、今の所有者に知らせれば処分できる', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const { id: bicycleId } = bicycle;
  const named = async (name: string, isSamePerson = false) => {
    const { revision } = await seen(bicycleId);
    await admin.send(SetOwner, { bicycleId, revision, name, isSamePerson, reason: '取り違えのため' });
  };
  await named('見本 八郎');
  await aPostedLetter(bicycleId, '2026-05-08');
  await named('別人 九郎');

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed', 'not-notified']);
  await confirmed(bicycleId, 'office');
  // Once he is another person, no word of one clerk makes him the one who was told.
  await named('別人 九郎', true);
  expect(await standingAfterAttempt(bicycle)).toEqual(['not-notified']);
  const { blockers } = await admin.send(GetLegalDates, { bicycleId }, on(year.disposedOn));
  expect(blockers[0]?.reason).toContain('前の所有者に発送したもの');
  await aPostedLetter(bicycleId, '2026-05-09');
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
});

test('(c) 氏名の誤りを直した所有者には、二人目が同じ人と確かめれば、前の通知が通る', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const { id: bicycleId } = bicycle;
  await admin.send(SetOwner, { bicycleId, revision: bicycle.revision, name: '見本 十良' });
  await aPostedLetter(bicycleId, '2026-05-08');
  const right = { bicycleId, name: '見本 十郎', isSamePerson: true };

  const refused = await failureOf(admin.send(SetOwner, { ...right, revision: (await seen(bicycleId)).revision }));
  expect(refused.fields['reason']).toContain('氏名を直す理由');
  await admin.send(SetOwner, { ...right, revision: (await seen(bicycleId)).revision, reason: '良と郎の読み違い' });
  // The same person with a telephone is the same person still.
  await admin.send(SetOwner, { ...right, revision: (await seen(bicycleId)).revision, phone: '03-0000-0000' });

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
  const { removals } = await admin.send(ListProtectionRemovals, { bicycleId });
  expect(removals).toMatchObject([{ kind: 'owner-corrected', isOwn: true, reason: '良と郎の読み違い' }]);
  await confirmed(bicycleId, 'office');
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
});

test('(d) 期限を撤去日に繰り上げても、短い公示をしても処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(storedBicycles(1));
  await announced([bicycle], { kind: 'storage', announcedOn: '2026-03-03', announcedUntil: '2026-03-17' });
  const { id: bicycleId, revision } = await seen(bicycle.id);
  const earlier = { bicycleId, revision, retentionDeadlineOn: '2026-03-03', reason: '置き場が足りないため' };
  await admin.send(ChangeDeadline, earlier, on('2026-03-03'));

  expect(await standingAfterAttempt(bicycle, '2026-03-05')).toEqual(['protection-removed', 'not-announced']);
  await confirmed(bicycleId, 'office');
  const short = { announcedOn: '2026-03-04', announcedUntil: '2026-03-05' };
  await announced([bicycle], short).catch(() => undefined);
  const standing = await standingAfterAttempt(bicycle, '2026-03-06');
  // Refused when it is made, or it does not count.
  expect(standing.filter((code) => code === 'not-announced' || code === 'notice-too-short')).toHaveLength(1);
});

test('(d) 処分公示の期間は、データベースでも定めより短くできない', async () => {
  const bicycle = await one(readyBicycles(1));
  const shorter = `update public_notices set announced_until = announced_on + 13
                    where id = (select disposal_notice from bicycles where id = $1)`;

  expect(await refusalOf(shorter, [bicycle.id])).toContain('less than 14 days');
});

test('(e) 機能喪失は、句点だけの理由・灰色の小さな写真・一人の認定では期限前に処分できない', async () => {
  const [admin, office] = [await as('admin'), await as('office')];
  const bicycle = await one(storedBicycles(1));
  await announced([bicycle], { kind: 'storage', announcedOn: '2026-03-03', announcedUntil: '2026-03-17' });
  const declare = async (beyondUseReason: string) => {
    const { id: bicycleId, revision } = await seen(bicycle.id);
    const edit = { bicycleId, revision, registrationKind: 'none' as const, isBeyondUse: true, beyondUseReason };
    await admin.send(EditBicycle, edit, on('2026-03-03'));
  };
  const facts = { tagNumber: bicycle.tagNumber, kind: 'beyond_use' as const, takenAt: '2026-03-03T09:00:00+09:00' };
  const upload = (picture: Buffer) => admin.upload(picture, facts, { id: randomUUID(), ...on('2026-03-03') });
  const grey = { channels: 3 as const, background: { r: 128, g: 128, b: 128 } };
  const waiting = ['deadline', 'not-announced'];

  await declare('。');
  await upload(
    await sharp({ create: { width: 80, height: 60, ...grey } })
      .jpeg()
      .toBuffer(),
  );
  expect(await standingAfterAttempt(bicycle, '2026-03-04')).toEqual([...waiting, 'beyond-use-evidence']);
  await declare('フレームが折れている');
  await upload(
    await sharp({ create: { width: 1600, height: 1200, ...grey } })
      .jpeg()
      .toBuffer(),
  );
  expect(await standingAfterAttempt(bicycle, '2026-03-04')).toEqual([...waiting, 'beyond-use-evidence']);
  await upload(await anEvidencePicture());
  expect(await standingAfterAttempt(bicycle, '2026-03-04')).toEqual([...waiting, 'beyond-use-unconfirmed']);
  // The office sees on its first screen since when the oldest one waits for the second person.
  const { waiting: decisions } = await office.send(GetDeadlineCheck, {});
  const since = decisions.find(({ kind }) => kind === 'beyond-use')?.since ?? '';
  expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(since <= '2026-03-03').toBe(true);

  const { removals } = await admin.send(ListProtectionRemovals, { bicycleId: bicycle.id });
  const removalIds = removals.map(({ removalId }) => removalId);
  const decision = { removalIds, decision: 'confirmed' as const, reason: '写真のとおり' };
  expect((await failureOf(admin.send(DecideProtectionRemovals, decision))).code).toBe('same-person');
  await office.send(DecideProtectionRemovals, decision);

  // The owner becomes known, and was not told: that never falls away.
  const { id: bicycleId, revision } = await seen(bicycle.id);
  await admin.send(SetOwner, { bicycleId, revision, name: '見本 六郎' }, on('2026-03-03', '11:00'));
  expect(await standingAfterAttempt(bicycle, '2026-03-04')).toEqual(['not-notified']);
});

test('(f) 今日発送したことにした通知では、その日にも14日後にも処分できない', async () => {
  const bicycle = await one(readyBicycles(1));
  await (await as('admin')).send(SetOwner, { bicycleId: bicycle.id, revision: bicycle.revision, name: '見本 七郎' });
  await aPostedLetter(bicycle.id, year.disposedOn);

  expect(await standingAfterAttempt(bicycle, year.disposedOn)).toEqual(['too-soon-after-notice']);
  expect(await standingAfterAttempt(bicycle, '2026-06-08')).toEqual(['too-soon-after-notice']);
  expect(await statusAfterAttempt(await as('admin'), bicycle, '2026-06-09')).toBe('scrapped');
});

test('(g) 盗難届は理由なしには外せず、外しても二人目が確認するまで処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const edit = async (theft: boolean, reason?: string) => {
    const { id: bicycleId, revision } = await seen(bicycle.id);
    const input = { bicycleId, revision, registrationKind: 'none' as const, hasTheftReport: theft, reason };
    return admin.send(EditBicycle, input, on('2026-05-22'));
  };
  await edit(true);

  expect((await failureOf(edit(false))).fields['reason']).toContain('盗難届を外す理由');
  expect((await failureOf(edit(false, '。。。。'))).code).toBe('reason-needed');
  await edit(false, '届出が取り下げられた');

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
});

test('保留を自分で掛けて外しても、二人目が確認するまで処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const about = { bicycleId: bicycle.id };
  const { revision } = await admin.send(HoldBicycle, { ...about, revision: bicycle.revision, reason: '引取りの約束' });
  await admin.send(ReleaseHold, { ...about, revision, reason: '来所しなかった' });

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
});

test('撤去の前に付けた盗難届を撤去の前に外しても、二人目の確認が要る', async () => {
  const admin = await as('admin');
  const { id: bicycleId } = await aBicycle().inState('tagged');
  const theft = async (hasTheftReport: boolean) => {
    const { revision } = await seen(bicycleId);
    const edit = { bicycleId, revision, registrationKind: 'none' as const, hasTheftReport };
    await admin.send(EditBicycle, { ...edit, reason: '届出が取り下げられた' });
  };
  await theft(true);
  await theft(false);

  const noted = await rowsOf('select kind, state from protection_removals where bicycle = $1', [bicycleId]);
  expect(noted).toEqual([{ kind: 'theft-cleared', state: 'unconfirmed' }]);
});

test('引取りに来た方の手続きを取り下げても、二人目が確認するまで処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const request = { ...anExemptionRequest(bicycle), exemptionReasonId: code('exemption_reason', 'mistaken_removal') };
  const { returnId } = await admin.send(AddExemptionRequest, request, on('2026-05-20'));

  expect(await standingAfterAttempt(bicycle)).toEqual(['counter-case']);
  await admin.send(WithdrawExemption, { returnId, seenState: 'requested', reason: '引取者が支払う' }, on('2026-05-21'));
  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
  await confirmedByAnother(bicycle, 'claim-withdrawn');
});

test('返還を登録して取り消しても、二人目が確認するまで処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const { returnId } = await admin.send(AddReturn, aReturn(bicycle), on('2026-05-22'));
  await admin.send(CancelReturn, { returnId, reason: '札の取り違え' }, on('2026-05-22', '11:00'));

  expect(await standingAfterAttempt(bicycle)).toEqual(['protection-removed']);
  await confirmedByAnother(bicycle, 'return-cancelled');
});

/** Who did it can't confirm it; another person can, and then nothing else stands against it. */
async function confirmedByAnother(bicycle: Ready, kind: string): Promise<void> {
  const admin = await as('admin');
  const { removals } = await admin.send(ListProtectionRemovals, { bicycleId: bicycle.id });
  expect(removals).toMatchObject([{ kind, isOwn: true }]);
  const decision = { decision: 'confirmed' as const, reason: '自分で確かめた' };
  const removalIds = removals.map(({ removalId }) => removalId);
  expect((await failureOf(admin.send(DecideProtectionRemovals, { removalIds, ...decision }))).code).toBe('same-person');
  await confirmed(bicycle.id, 'office');
  expect(await statusAfterAttempt(admin, bicycle, year.disposedOn)).toBe('scrapped');
}

test('売却代金の申出を取り下げて処分を取り消しても、二人目が確認するまでもう一度は処分できない', async () => {
  const admin = await as('admin');
  const bicycle = await one(readyBicycles(1));
  const disposalId = await aReconciledDisposal([bicycle], { kind: 'sold' });
  const that = on(year.disposedOn);
  await admin.send(SetDisposalLot, { disposalId, buyerName: '見本リサイクル', lotYen: 10_000 }, that);
  await admin.send(DisposeBicycles, { disposalId }, that);
  const { feeYen: _, revision: __, vehicleKindId: ___, ...claimant } = aReturn(bicycle);
  const { claimId } = await admin.send(AddSaleClaim, claimant, on(year.lastDayOfClaim));
  await admin.send(WithdrawSaleClaim, { claimId, reason: '申出の取下げ' }, on(year.lastDayOfClaim));
  await admin.send(UndoDisposal, { disposalId, bicycleIds: [bicycle.id], reason: '区分の誤り' }, on(year.transfersOn));

  expect((await admin.send(DisposeBicycles, { disposalId }, on(year.transfersOn))).disposedCount).toBe(0);
  const { blockers } = await admin.send(GetLegalDates, { bicycleId: bicycle.id }, on(year.transfersOn));
  expect(blockers.map((blocker) => blocker.code)).toEqual(['protection-removed']);
});

test('(h) 確定前に来た所有者の申出を受け付け、確定が六月を過ぎても支払う', async () => {
  const office = await as('office');
  const [first, second] = await readyBicycles(2);
  if (!first || !second) throw new Error('Two bicycles');
  const disposalId = await aReconciledDisposal([first, second], { kind: 'sold' });
  await office.send(SetDisposalLot, { disposalId, buyerName: '見本リサイクル', lotYen: 10_000 }, on(year.disposedOn));
  await office.send(DisposeBicycles, { disposalId }, on(year.disposedOn));
  const claimOf = ({ id }: Ready) => {
    const { feeYen: _, revision: __, vehicleKindId: ___, ...claimant } = aReturn({ id, revision: 0 });
    return claimant;
  };

  const came = await office.send(AddSaleClaim, claimOf(first), on(year.lastDayOfClaim));
  expect(came.payableYen).toBeNull();
  const tooSoon = await failureOf(office.send(PaySaleClaim, { claimId: came.claimId }, on(year.lastDayOfClaim)));
  expect(tooSoon.code).toBe('not-settled');
  const undone = await failureOf(
    office.send(UndoDisposal, { disposalId, bicycleIds: [first.id], reason: '取り違え' }, on(year.lastDayOfClaim)),
  );
  expect(undone.code).toBe('claimed');
  await office.send(CloseDisposal, { disposalId }, on('2026-10-01'));
  expect(await office.send(GetSaleClaim, { claimId: came.claimId })).toMatchObject({
    priceYen: 5000,
    payableYen: 2000,
  });
  expect((await office.send(PaySaleClaim, { claimId: came.claimId }, on('2026-10-02'))).paidYen).toBe(2000);

  // The other one came in time as well, and it is written down only after the closing.
  const late = { ...claimOf(second), payableYen: 2000 };
  expect((await failureOf(office.send(AddSaleClaim, late, on('2026-10-02')))).code).toBe('too-late');
  const inTime = { ...late, claimedOn: year.lastDayOfClaim };
  expect((await failureOf(office.send(AddSaleClaim, inTime, on('2026-10-02')))).fields['note']).toContain('記録');
  const note = '9月10日に窓口で申出の書面を受け取った';
  expect((await office.send(AddSaleClaim, { ...inTime, note }, on('2026-10-02'))).payableYen).toBe(2000);
});
