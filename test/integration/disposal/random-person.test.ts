/**
 * One login with every right tries random commands on a few bicycles while the days pass. What it takes away or leaves
 * undone is kept in a model of a few lines, apart from the product's own rules: no bicycle goes against it.
 */
import { randomUUID } from 'node:crypto';
import {
  AskOverride,
  DecideOverride,
  HoldBicycle,
  ListOverrides,
  ReleaseHold,
} from '@bicycles/schema/disposal/gate-contracts';
import { DecideProtectionRemovals, ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { AddExemptionRequest, WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { ChangeDeadline, EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { CancelPoliceInquiry, policeResults, RecordPoliceInquiry } from '@bicycles/schema/police/contracts';
import { AddPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { AddReturn, CancelReturn } from '@bicycles/schema/returns/contracts';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { ApiError } from '../../../directus/api-client.ts';
import { masterId } from '../../../directus/master-id.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { aBulkChange, endOf } from '../../builders/a-bulk-change.ts';
import { statusAfterAttempt } from '../../builders/a-disposal-attempt.ts';
import { anEvidencePicture } from '../../builders/a-picture.ts';
import { aPostedLetter } from '../../builders/a-posted-letter.ts';
import { on, type Ready, storedBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

/** SEED=… tries another order. */
const seed = Number(process.env['SEED'] ?? 20261129);
const steps = 240;
const number = '世田谷A-77120';

/** What this one person did to a bicycle that only two may do. */
type Model = Omit<Ready, 'owner'> & {
  isTainted: boolean;
  deadline: string;
  /** The day of the last letter to each name. */
  told: Map<string, string>;
  returnId: string | null;
  ownerName: string | null;
  isTheft: boolean;
  isHeld: boolean;
};

test(`一人がでたらめな順に${steps}回操作しても、法に反して処分された自転車はない（種 ${seed}）`, async () => {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const admin = await as('admin');
  const looking = (registrationNumber?: string) =>
    aBicycle().looking(registrationNumber ? { registrationKind: 'tokyo', registrationNumber } : {});
  const bicycles: Model[] = [
    ...(await storedBicycles(4, looking())),
    ...(await storedBicycles(4, looking(number))),
  ].map((bicycle) => ({
    ...bicycle,
    isTainted: false,
    deadline: bicycle.retentionDeadlineOn ?? '',
    ownerName: null,
    isTheft: false,
    isHeld: false,
    told: new Map(),
    returnId: null,
  }));
  const gone = new Set<string>();
  const done = new Map<string, number>();
  let day = DateTime.fromISO(year.removedOn);

  for (let step = 0; step < steps; step += 1) {
    day = day.plus({ days: Math.floor(random() * 3) });
    const today = isoDay(day);
    const later = (days: number) => isoDay(day.plus({ days }));
    const left = bicycles.filter(({ id }) => !gone.has(id));
    if (left.length === 0) break;
    const bicycle = pick(left);
    const { id: bicycleId } = bicycle;
    const { revision } = await seen(bicycleId);
    const at = on(today);
    const about = { bicycleId, revision };
    const edit = async (changes: object, taints: boolean) => {
      const now = await seen(bicycleId);
      const kept = { registrationKind: now.registrationKind, registrationNumber: now.registrationNumber ?? undefined };
      const input = { ...about, ...kept, hasTheftReport: bicycle.isTheft, reason: '台帳の訂正のため', ...changes };
      await admin.send(EditBicycle, input, at);
      bicycle.isTainted ||= taints;
    };
    const actions: Record<string, () => Promise<void>> = {
      owner: async () => {
        const name = pick(['見本 一号', '見本 二号']);
        const isSamePerson = pick([true, false]);
        await admin.send(SetOwner, { ...about, name, isSamePerson, reason: '所有者が分かったため' }, at);
        bicycle.isTainted ||= bicycle.ownerName !== null && bicycle.ownerName !== name;
        bicycle.ownerName = name;
      },
      'owner-cleared': async () => {
        const wish = {
          set: { bicycleIds: [bicycleId] },
          change: { kind: 'owner-cleared' as const },
          reason: '誤登録のため',
        };
        await endOf(await aBulkChange(wish, { client: admin }));
        bicycle.isTainted ||= bicycle.ownerName !== null;
        bicycle.ownerName = null;
      },
      letter: async () => {
        if (bicycle.ownerName === null) return;
        await aPostedLetter(bicycleId, today);
        bicycle.told.set(bicycle.ownerName, today);
      },
      claim: async () => {
        const reasonId = code('exemption_reason', 'mistaken_removal');
        const request = { ...anExemptionRequest({ id: bicycleId, revision }), exemptionReasonId: reasonId };
        bicycle.returnId = (await admin.send(AddExemptionRequest, request, at)).returnId;
      },
      'claim-withdrawn': async () => {
        if (bicycle.returnId === null) return;
        await admin.send(
          WithdrawExemption,
          { returnId: bicycle.returnId, seenState: 'requested', reason: '引取者が支払う' },
          at,
        );
        bicycle.isTainted = true;
        bicycle.returnId = null;
      },
      // Taken back at once: what is given back leaves nothing to try.
      return: async () => {
        const { returnId } = await admin.send(AddReturn, aReturn({ id: bicycleId, revision }), at);
        await admin.send(CancelReturn, { returnId, reason: '札の取り違え' }, at);
        bicycle.isTainted = true;
        bicycle.returnId = null;
      },
      hold: async () => {
        await admin.send(HoldBicycle, { ...about, reason: '引取りの約束' }, at);
        bicycle.isHeld = true;
      },
      'hold-released': async () => {
        await admin.send(ReleaseHold, { ...about, reason: '来所しなかった' }, at);
        bicycle.isTainted ||= bicycle.isHeld;
        bicycle.isHeld = false;
      },
      theft: async () => {
        await edit({ hasTheftReport: true }, false);
        bicycle.isTheft = true;
      },
      'theft-cleared': async () => {
        await edit({ hasTheftReport: false }, bicycle.isTheft);
        bicycle.isTheft = false;
      },
      'no-number': () =>
        edit({ registrationKind: 'none', registrationNumber: '' }, bicycle.registrationNumber !== null),
      'beyond-use': () => edit({ isBeyondUse: true, beyondUseReason: 'フレームが折れている' }, false),
      picture: async () => {
        const facts = { tagNumber: bicycle.tagNumber, kind: 'beyond_use' as const, takenAt: at.at };
        await admin.upload(await anEvidencePicture(), facts, { id: randomUUID(), ...at });
      },
      deadline: async () => {
        const retentionDeadlineOn = later(Math.floor(random() * 40));
        await admin.send(
          ChangeDeadline,
          { ...about, retentionDeadlineOn, reason: '置き場が足りない', confirmsAnnounced: true },
          at,
        );
        bicycle.isTainted ||= retentionDeadlineOn < bicycle.deadline;
        bicycle.deadline = retentionDeadlineOn;
      },
      announce: async () => {
        const kind = pick(['storage', 'storage', 'disposal', 'disposal', 'disposal'] as const);
        const announcedUntil = later(pick([1, 13, 14, 20]));
        const bicycleIds = left.map(({ id }) => id);
        await admin.send(AddPublicNotice, { kind, announcedOn: today, announcedUntil, bicycleIds }, at);
      },
      police: async () => {
        const result = pick(policeResults);
        const entry = {
          policeBodyId: masterId('police_bodies', 'P13'),
          documentNumber: '8世交自第9号',
          inquiredOn: today,
        };
        const answeredOn = result === 'asked' ? undefined : today;
        const input = { ...about, ...entry, answeredOn, result, reason: '番号の末尾が欠けている' };
        await admin.send(RecordPoliceInquiry, input, at);
        bicycle.isTainted ||= result === 'unaskable';
      },
      'police-cancelled': () =>
        admin.send(CancelPoliceInquiry, { ...about, reason: '照会先の誤り' }, at).then(() => undefined),
      override: () => admin.send(AskOverride, { bicycleId, reason: '置き場が足りない' }, at).then(() => undefined),
      'override-approved': async () => {
        const { overrides } = await admin.send(ListOverrides, {}, at);
        const own = overrides.find((each) => each.bicycleId === bicycleId);
        if (own === undefined) return;
        const { overrideId } = own;
        await admin.send(DecideOverride, { overrideId, decision: 'approved', reason: '自分で確かめた' }, at);
      },
      confirm: async () => {
        const { removals } = await admin.send(ListProtectionRemovals, { bicycleId }, at);
        const removalIds = removals.filter(({ state }) => state !== 'confirmed').map(({ removalId }) => removalId);
        const decision = { removalIds, decision: 'confirmed' as const, reason: '自分で確かめた' };
        await admin.send(DecideProtectionRemovals, decision, at);
      },
    };
    const name = pick([...Object.keys(actions), 'announce', 'announce', 'dispose', 'dispose', 'dispose']);
    try {
      await actions[name]?.();
      done.set(name, (done.get(name) ?? 0) + 1);
    } catch (error) {
      // A refusal is an answer as good as any; what breaks is not.
      if (!(error instanceof ApiError) || error.status >= 500) throw error;
    }
    if (name !== 'dispose') continue;
    for (const target of left) {
      if ((await statusAfterAttempt(admin, target, today)) === 'stored') continue;
      gone.add(target.id);
      expect(await against(target, today), `${name} ${today} ${target.managementNumber}`).toEqual([]);
    }
  }

  expect([...done.keys()].length).toBeGreaterThan(10);
}, 900_000);

const isoDay = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

/** What the law has against this disposal, from the rows and the model. */
async function against(model: Model, day: string): Promise<string[]> {
  const { id, isTainted, isTheft, isHeld, ownerName, told, returnId } = model;
  const toldOn = ownerName === null ? undefined : told.get(ownerName);
  const isTold = toldOn !== undefined && isoDay(DateTime.fromISO(toldOn).plus({ days: 14 })) < day;
  const [row] = await rowsOf(
    `select b.retention_deadline_on < $2::date as "isOver", b.is_beyond_use as "isBeyondUse",
            s.announced_on <= $2::date as "isStored",
            d.announced_until < $2::date and d.announced_until - d.announced_on >= 14 as "isAnnounced",
            b.registration_number is null or exists (select 1 from police_inquiry_items i
               where i.bicycle = b.id and i.state = 'unknown' and i.registration_number = b.registration_number) as "isAsked"
       from bicycles b left join public_notices s on s.id = b.storage_notice and s.state = 'announced'
       left join public_notices d on d.id = b.disposal_notice and d.state = 'announced' where b.id = $1`,
    [id, day],
  );
  const [two] = await rowsOf(
    `select 1 from disposal_overrides where bicycle = $1 and state = 'approved'
      union all select 1 from protection_removals where bicycle = $1 and state = 'confirmed'`,
    [id],
  );
  return [
    ...(two === undefined ? [] : ['nobody else decided anything']),
    ...(isTainted ? ['a protection was taken away'] : []),
    ...(isTheft ? ['theft'] : []),
    ...(isHeld ? ['held'] : []),
    ...(ownerName !== null && !isTold ? ['the owner was not told'] : []),
    ...(returnId !== null ? ['somebody had come for it'] : []),
    ...(row?.['isOver'] ? [] : ['deadline']),
    ...(row?.['isStored'] ? [] : ['not announced as stored']),
    ...(row?.['isAnnounced'] ? [] : ['not announced for disposal long enough']),
    ...(row?.['isAsked'] ? [] : ['the police were not asked']),
  ];
}
