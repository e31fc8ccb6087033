/** The demo's notices: owners that the police named, a run that is out, letters that came back, one that waits. */
import { setTimeout as wait } from 'node:timers/promises';
import { GetJob } from '@bicycles/schema/jobs/contracts';
import { GetBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import {
  AddAddressInquiry,
  AddNoticeRun,
  AddUndelivered,
  GetNoticeRun,
  SendNoticeRun,
} from '@bicycles/schema/notices/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { DateTime } from 'luxon';
import type { ApiClient } from './api-client.ts';
import { demoStep, revisionBefore } from './demo-instant.ts';
import { masterId } from './master-id.ts';

type DemoOwner = { name: string; kana: string; postalCode: string; address: string };
const owner = (name: string, kana: string, postalCode: string, address: string): DemoOwner => ({
  name,
  kana,
  postalCode,
  address,
});

/** Invented people, by the place of their bicycle in `demoBicycles`. */
const sent: [index: number, owner: DemoOwner][] = [
  [8, owner('見本 次郎', 'ミホン ジロウ', '154-0017', '東京都世田谷区世田谷4-21-27 見本荘102号')],
  [9, owner('例示 美保', 'レイジ ミホ', '213-0011', '神奈川県川崎市高津区久本3-3-2')],
  [11, owner('仮名 良子', 'カメイ リョウコ', '156-0043', '東京都世田谷区松原5-1-1 例示ハイツ305')],
  [12, owner('髙﨑 例太', 'タカサキ レイタ', '157-0066', '東京都世田谷区成城6-3-10')],
];
const madeYesterday: typeof sent = [
  [13, owner('渡邉 仮名子', 'ワタナベ カナコ', '158-0094', '東京都世田谷区玉川3-17-1')],
  [14, owner('株式会社見本商事', 'ミホンショウジ', '152-0035', '東京都目黒区自由が丘2-9-6')],
];
const candidates: typeof sent = [
  [6, owner('例示 健', 'レイジ ケン', '154-0024', '東京都世田谷区三軒茶屋1-41-13')],
  [15, owner('仮名 さくら', 'カメイ サクラ', '158-0083', '東京都世田谷区奥沢5-27-5')],
  [16, owner('見本 大輔', 'ミホン ダイスケ', '156-0052', '東京都世田谷区経堂1-21-14')],
];

type Cast = { call: ApiClient; firstSerial: number; today: DateTime };

/**
 * Plays the story up to `today` with fixed keys: a repeated run with the same `today` adds nothing. Without LibreOffice
 * there are owners only.
 */
export async function demoNotices({ call, firstSerial, today }: Cast): Promise<void> {
  const step = demoStep(today, 'notices');
  const known = async (owners: typeof sent, daysAgo: number) => {
    const ids: string[] = [];
    for (const [index, { name, kana, postalCode, address }] of owners) {
      const bicycle = await call.send(GetBicycle, { typedNumber: tagNumberFor(firstSerial + index) });
      const { day: _day, ...options } = step(`owner-${index}`, daysAgo, '09:30');
      const revision = revisionBefore(bicycle, options.at);
      await call.send(
        SetOwner,
        { bicycleId: bicycle.id, revision, name, nameKana: kana, postalCode, address },
        options,
      );
      ids.push(bicycle.id);
    }
    return ids;
  };
  const run = async (name: string, owners: typeof sent, daysAgo: number) => {
    const bicycleIds = await known(owners, daysAgo + 1);
    const { day, ...options } = step(name, daysAgo, '10:30');
    const { runId } = await call.send(AddNoticeRun, { kind: 'letter', notifiedOn: day, bicycleIds }, options);
    return { runId, isMade: await isDone(call, runId) };
  };

  const { runId, isMade } = await run('run-sent', sent, 20);
  await run('run-made', madeYesterday, 1);
  await known(candidates, 2);
  if (!isMade) return;

  const { day: sentOn, ...sending } = step('sent', 20, '15:00');
  await call.send(SendNoticeRun, { runId, sentOn }, sending);
  const { notices } = await call.send(GetNoticeRun, { runId });
  const comesBack = async (index: number, reason: string, daysAgo: number) => {
    const name = sent.find(([of]) => of === index)?.[1].name;
    const letter = notices.find(({ recipientName }) => recipientName === name);
    if (!letter) throw new Error(`デモの通知（${index}）がありません`);
    const { day: undeliveredOn, ...options } = step(`undelivered-${index}`, daysAgo, '11:00');
    const undeliveredReasonId = masterId('codes', `undelivered_reason/${reason}`);
    await call.send(AddUndelivered, { number: letter.number, undeliveredOn, undeliveredReasonId }, options);
    return letter.noticeId;
  };
  const asked = await comesBack(11, 'moved', 12);
  await comesBack(12, 'unknown_addressee', 5);
  const { day: inquiredOn, ...inquiring } = step('inquired', 10, '14:00');
  await call.send(AddAddressInquiry, { noticeIds: [asked], inquiredOn }, inquiring);
}

async function isDone(call: ApiClient, jobId: string): Promise<boolean> {
  for (;;) {
    const { state } = await call.send(GetJob, { jobId });
    if (state !== 'waiting' && state !== 'running') return state === 'done';
    await wait(200);
  }
}
