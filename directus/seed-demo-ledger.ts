/** The demo's small ledger: a good three months of a few bicycles, made by the real commands on a movable clock. */
import { randomUUID } from 'node:crypto';
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { DateTime } from 'luxon';
import { apiClient, signIn } from './api-client.ts';
import { prepareAccess } from './bootstrap.ts';
import { demoBicycles } from './demo-bicycles.ts';
import { demoGate } from './demo-gate.ts';
import { demoInstant } from './demo-instant.ts';
import { demoLife } from './demo-life.ts';
import { demoNotices } from './demo-notices.ts';
import { type DirectusOptions, startDirectus } from './directus-process.ts';
import { type Installation, letClockMove, withInstallation } from './installation.ts';
import { masterId } from './master-id.ts';
import { demoLogins } from './seed-users.ts';

/**
 * Fills an empty ledger once, in a Directus of its own with a movable clock that ends before the one that
 * people use starts. A demo that was cut off goes on where it stood, on a later day, too: its commands have fixed keys
 * and its days count from the day of the first try.
 */
export async function seedDemoLedger(options: DirectusOptions, say: (text: string) => void): Promise<void> {
  await withInstallation(options.logins.owner, async ({ step, query }) => {
    await step('demo-yards', 'made', () => letClerksStandIn(query));
    await step('demo', 'made', async () => {
      say('デモの台帳を作っています');
      await letClockMove(query, true);
      const { url, stop } = await startDirectus({ ...options, isClockMovable: true });
      try {
        await prepareAccess(options, url);
        await shortenWait(query);
        await tellStory({ url, clockKey: options.secrets.clockKey, today: await storyDay(query) });
      } finally {
        await stop();
        await letClockMove(query, options.isClockMovable);
      }
    });
  });
}

/** The demo's two clerks look after six yards between them; a ward begins without (setting `yards.stand_in`). */
async function letClerksStandIn(query: Installation['query']): Promise<void> {
  await query(
    `insert into settings (id, key, label, value, valid_from, description, certainty)
     select $1, key, label, '"on"', valid_from + 1, 'デモの職員2人が6か所を受け持つため認めています（本番は認めません）', 'confirmed'
       from settings where key = 'yards.stand_in' order by valid_from limit 1 on conflict do nothing`,
    [randomUUID()],
  );
}

/** One minute instead of thirty, so that a trial need not wait. */
async function shortenWait(query: Installation['query']): Promise<void> {
  await query(
    `insert into settings (id, key, label, value, valid_from, description, certainty)
     select $1, key, label, '1', current_date, 'デモ用に短くしています（本番は30分）', 'confirmed'
       from settings where key = 'removal.wait_minutes' on conflict do nothing`,
    [randomUUID()],
  );
}

/** The day (Tokyo) on which this installation's story was first begun. */
export async function storyDay(query: Installation['query']): Promise<DateTime> {
  const zone = 'Asia/Tokyo';
  const name = 'demo-day';
  await query('insert into installation (step, fingerprint) values ($1, $2) on conflict do nothing', [
    name,
    tokyoDay(DateTime.now()),
  ]);
  const [begun] = await query<{ day: string }>('select fingerprint as day from installation where step = $1', [name]);
  return DateTime.fromISO(begun?.day ?? '', { zone });
}

type Story = { url: string; clockKey: string; today: DateTime };

/** Every command of the story; told again with the same `today`, it changes nothing. */
export async function tellStory({ url, clockKey, today }: Story): Promise<void> {
  const people = await Promise.all(
    ['street', 'storage', 'office', 'call'].map(async (account) => {
      const login = demoLogins.find(({ email }) => email.startsWith(`${account}@`));
      if (!login) throw new Error(`デモの利用者 ${account} がありません`);
      return apiClient(url, await signIn(url, login.email, login.password), clockKey);
    }),
  );
  const [street, storage, office, call] = people;
  if (!street || !storage || !office || !call) throw new Error('デモの利用者がそろいません');
  const { first: from } = await office.send(
    MakeTagBatch,
    { count: 240 },
    { key: masterId('demo', 'batch'), at: demoInstant(today, 100, '09:00').toISO() ?? undefined },
  );
  const serial = Number(from.slice(0, 7));
  for (const [index, bicycle] of demoBicycles.entries()) {
    await demoLife({ bicycle, serial: serial + index, today, street, storage });
  }
  await demoGate({ office, call, firstSerial: serial, today });
  await demoNotices({ call, firstSerial: serial, today });
}
