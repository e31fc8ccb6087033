/** The demo's small ledger: three months of a few bicycles, made by the real commands on a movable clock. */
import { randomUUID } from 'node:crypto';
import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { DateTime } from 'luxon';
import { apiClient, signIn } from './api-client.ts';
import { prepareAccess } from './bootstrap.ts';
import { demoBicycles } from './demo-bicycles.ts';
import { demoLife } from './demo-life.ts';
import { demoNotices } from './demo-notices.ts';
import { type DirectusOptions, startDirectus } from './directus-process.ts';
import { withInstallation } from './installation.ts';
import { masterId } from './master-id.ts';
import { demoLogins } from './seed-users.ts';

/**
 * Fills an empty ledger once, in a Directus of its own with a movable clock that ends before the one that
 * people use starts. A demo that was cut off goes on where it stood: its commands have fixed keys.
 */
export async function seedDemoLedger(options: DirectusOptions, say: (text: string) => void): Promise<void> {
  await withInstallation(options.databaseUrl, async ({ step, query }) => {
    await step('demo', 'made', async () => {
      say('デモの台帳を作っています');
      const { url, stop } = await startDirectus({ ...options, isClockMovable: true });
      try {
        await prepareAccess(options, url);
        await shortenWait(query);
        await tellStory(url, options.secrets.clockKey);
      } finally {
        await stop();
      }
    });
  });
}

/** One minute instead of thirty, so that a trial need not wait. */
async function shortenWait(query: (sql: string, values?: unknown[]) => Promise<unknown>): Promise<void> {
  await query(
    `insert into settings (id, key, label, value, valid_from, description, certainty)
     select $1, key, label, '1', current_date, 'デモ用に短くしています（本番は30分）', 'confirmed'
       from settings where key = 'removal.wait_minutes' on conflict do nothing`,
    [randomUUID()],
  );
}

async function tellStory(url: string, clockKey: string): Promise<void> {
  const people = await Promise.all(
    ['street', 'storage', 'office', 'call'].map(async (account) => {
      const login = demoLogins.find(({ email }) => email.startsWith(`${account}@`));
      if (!login) throw new Error(`デモの利用者 ${account} がありません`);
      return apiClient(url, await signIn(url, login.email, login.password), clockKey);
    }),
  );
  const [street, storage, office, call] = people;
  if (!street || !storage || !office || !call) throw new Error('デモの利用者がそろいません');
  const story = DateTime.now().setZone('Asia/Tokyo').minus({ days: 90 }).toISO() ?? undefined;
  const { first: from } = await office.send(
    MakeTagBatch,
    { count: 240 },
    { key: masterId('demo', 'batch'), at: story },
  );
  const serial = Number(from.slice(0, 7));
  for (const [index, bicycle] of demoBicycles.entries()) {
    await demoLife({ bicycle, serial: serial + index, street, storage });
  }
  await demoNotices({ call, firstSerial: serial });
}
