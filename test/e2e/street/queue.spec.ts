/** The photo queue on a crew's phone: dead spots, killed browsers and servers, wrong clocks, logout (rows F4, X4). */
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { startApp } from '../../../directus/app-process.ts';
import { loginsOf } from '../../../directus/database-roles.ts';
import { freePort } from '../../../directus/free-port.ts';
import { readSecrets } from '../../../directus/secrets.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { rowsOf } from '../../harness/database.ts';
import { loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { testEnvironment, testFolder } from '../../harness/test-environment.ts';
import { chromiumArguments, chromiumPath } from '../harness/chromium.ts';
import { settled } from '../harness/settled.ts';
import { expect, signIn, sizes, test } from '../harness/test.ts';
import { aStreetPhoto } from './a-street-photo.ts';
import {
  hasKeyOf,
  leaveOldPhoto,
  leavePhotoBesideItsKey,
  loseKeys,
  readPhoneStorage,
  sealedFacts,
} from './phone-storage.ts';

test.use(sizes.phone);

const badge = (page: Page) => page.getByRole('button', { name: /写真の送信/ });
const photosOf = (bicycleId: string) =>
  rowsOf<{ sha256: string; taken_at: Date; taken_by: string; email: string }>(
    `select f.sha256, f.taken_at, u.email from photos f join directus_users u on u.id = f.taken_by
      where f.bicycle = $1`,
    [bicycleId],
  );
const somePictures = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      name: `${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await aPicture(),
    })),
  );

/** Opens the removal of a bicycle and takes photos of it; they are on the phone when this is done. */
async function takePhotos(page: Page, tagNumber: string, count: number, origin = '') {
  await page.goto(`${origin}/street/removal?tag=${tagNumber}`);
  await settled(page);
  await page.getByLabel('写真ファイル').setInputFiles(await somePictures(count));
  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(count);
}

/** A dead spot for photos; the rest of the screen still gets through now and then. */
const isPhotoSending = (url: URL) => /^\/photos\/[0-9a-f-]{36}$/.test(url.pathname) || url.pathname === '/healthz';
const loseSignal = (context: BrowserContext) => context.route(isPhotoSending, (route) => route.abort());
async function regainSignal(context: BrowserContext) {
  await context.unroute(isPhotoSending);
  await context.setOffline(true);
  await context.setOffline(false);
}

test('20台を5枚ずつ撮る途中で圏外になっても、100枚が1枚ずつ、正しい自転車に届く', async ({ signedIn, context }) => {
  test.setTimeout(240_000);
  const bicycles = [];
  for (let made = 0; made < 20; made += 1) bicycles.push(await aBicycle().inState('tagged'));
  const page = await signedIn('street');

  for (const [index, { tagNumber }] of bicycles.entries()) {
    if (index === 6) await loseSignal(context);
    if (index === 19) await page.goto(`/street/removal?tag=${tagNumber}`).then(() => context.setOffline(true));
    if (index < 19) await takePhotos(page, tagNumber, 5);
    else await page.getByLabel('写真ファイル').setInputFiles(await somePictures(5));
  }
  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(5);
  const unsent = Number(((await badge(page).textContent()) ?? '').match(/未送信 (\d+)件/)?.[1]);
  expect(unsent).toBeGreaterThanOrEqual(70);
  await regainSignal(context);
  await expect(badge(page)).toContainText('送信済み', { timeout: 120_000 });

  const arrived = await Promise.all(bicycles.map(({ id }) => photosOf(id)));
  const hashes = arrived.flat().map(({ sha256 }) => sha256);
  const figures = {
    sent: hashes.length,
    lost: 100 - new Set(hashes).size,
    doubled: hashes.length - new Set(hashes).size,
  };
  test
    .info()
    .annotations.push({ type: 'photos', description: JSON.stringify({ ...figures, unsentInDeadSpot: unsent }) });
  expect(figures).toEqual({ sent: 100, lost: 0, doubled: 0 });
  expect(arrived.map((photos) => photos.length)).toEqual(Array(20).fill(5));
  expect(await readPhoneStorage(page)).toMatch(/^facts:0$.*^pictures:0$/ms);
});

test('ブラウザーが落ちても、写真は暗号化されて端末に残り、次のログインで送られる', async () => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const folder = join(testFolder, `phone-${randomUUID()}`);
  const open = () =>
    chromium.launchPersistentContext(folder, {
      ...sizes.phone,
      executablePath: chromiumPath,
      args: [...chromiumArguments],
    });
  const { origin } = runningStack();

  const first = await open();
  const page = await first.newPage();
  await signIn(page, loginOf('street'));
  await loseSignal(first);
  await takePhotos(page, tagNumber, 5, origin);
  const stored = await readPhoneStorage(page);
  const [box] = await sealedFacts(page);
  const closed = new Promise((resolve) => first.once('close', resolve));
  const crash = await first.newCDPSession(page);
  crash.send('Browser.crash').catch(() => undefined);
  await closed;

  // What somebody finds who takes the lost phone apart: no picture, and no key that opens one.
  if (box === undefined) throw new Error('No sealed photo');
  expect(await hasKeyOf(box, join(folder, 'Default', 'IndexedDB'))).toBe(false);

  const second = await open();
  const again = await second.newPage();
  await signIn(again, loginOf('street'));
  await expect(badge(again)).toContainText('送信済み', { timeout: 30_000 });
  expect(await photosOf(id)).toHaveLength(5);
  await second.close();

  expect(stored).toContain('facts:5');
  expect(stored).not.toContain('CryptoKey');
  // Not the three bytes that every JPEG begins with: among so many sealed ones, they come up by chance.
  expect(stored).not.toContain('JFIF');
  expect(stored).not.toContain(tagNumber);
});

test('送信中にサーバーが落ちても、写真は失われず、二重にもならない', async ({ context }) => {
  test.setTimeout(120_000);
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const { databaseUrl, directusUrl } = runningStack();
  const port = await freePort(23_450);
  const environment = { ...testEnvironment(), dataFolder: join(testFolder, 'second-app') };
  const secrets = await readSecrets(testFolder);
  const logins = loginsOf(databaseUrl, secrets);
  const server = await startApp({ environment, secrets, logins, directusUrl, port, isClockMovable: true });
  const origin = `http://localhost:${port}`;
  const page = await context.newPage();
  await signIn(page, loginOf('street'), origin);

  let [arrived, broken] = [0, 0];
  page.on('response', (response) => {
    if (response.request().method() !== 'PUT' || !response.ok()) return;
    arrived += 1;
    // As one photo has arrived, the next is on its way.
    if (arrived === 3 || arrived === 10) process.kill(server.pid() ?? 0, 'SIGKILL');
  });
  page.on('requestfailed', (request) => {
    if (request.method() === 'PUT') broken += 1;
  });
  try {
    await takePhotos(page, tagNumber, 20, origin);
    await expect(badge(page)).toContainText('送信済み', { timeout: 90_000 });
  } finally {
    await page.close();
    await server.stop();
  }

  const hashes = (await photosOf(id)).map(({ sha256 }) => sha256);
  test.info().annotations.push({ type: 'photos', description: `${hashes.length} of 20, ${broken} cut off by 2 kills` });
  expect(broken).toBeGreaterThan(0);
  expect([hashes.length, new Set(hashes).size]).toEqual([20, 20]);
});

test('端末の時計が1時間進んでいても、撮影日時は正しく残る', async ({ context, signedIn }) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  await context.addInitScript(() => {
    const RightDate = Date;
    const ahead = 3_600_000;
    globalThis.Date = class extends RightDate {
      constructor(...given: ConstructorParameters<DateConstructor> | []) {
        super(...((given.length === 0 ? [RightDate.now() + ahead] : given) as [number]));
      }
      static override now = () => RightDate.now() + ahead;
    } as DateConstructor;
  });
  const page = await signedIn('street');

  await page.goto(`/street/removal?tag=${tagNumber}`);
  const now = DateTime.now();
  await page.getByLabel('写真ファイル').setInputFiles(await aStreetPhoto(now.plus({ hours: 1 })));
  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(1);
  await expect(badge(page)).toContainText('送信済み');

  const [photo] = await photosOf(id);
  const wrongBy = Math.abs((photo?.taken_at.getTime() ?? 0) - now.toMillis());
  test.info().annotations.push({ type: 'clock', description: `${wrongBy} ms off after correction` });
  expect(wrongBy).toBeLessThan(5_000);
});

test('未送信の写真があるログアウトは必ず尋ね、残した写真は次の人のログインで、撮った人の名前で送られる', async ({
  signedIn,
  context,
  axe,
}) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  await loseSignal(context);
  await takePhotos(page, tagNumber, 2);
  const question = page.getByRole('dialog', { name: '未送信の写真が 2 枚あります' });

  await page.getByRole('button', { name: 'ログアウト' }).click();
  await expect(question).toBeVisible();
  await axe(page);
  await page.screenshot({ path: join(testFolder, 'logout-question.png') });
  await question.getByRole('button', { name: '戻る' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: 'ログアウト' }).click();
  await question.getByRole('button', { name: 'このままログアウト' }).click();
  await expect(page).toHaveURL(/\/login/);
  expect(await photosOf(id)).toEqual([]);

  await signIn(page, loginOf('street2'));
  await expect(badge(page)).toContainText('未送信 2件');
  await badge(page).click();
  const list = page.getByRole('dialog', { name: '未送信の写真' });
  await expect(list.getByText('前の担当者の未送信 2 件')).toBeVisible();
  await expect(list.getByRole('img', { name: /の写真/ })).toHaveCount(0);
  await expect(list).not.toContainText(tagNumber);
  await axe(page);
  await page.screenshot({ path: join(testFolder, 'photos-of-others.png') });
  await regainSignal(context);
  await expect(list.getByText('写真はすべて送信済みです')).toBeVisible();
  expect((await photosOf(id)).map(({ email }) => email)).toEqual(Array(2).fill(loginOf('street').email));
});

test('「送信してからログアウト」は、送り終えてからログアウトする', async ({ signedIn, context }) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  await loseSignal(context);
  await takePhotos(page, tagNumber, 3);

  await page.getByRole('button', { name: 'ログアウト' }).click();
  await page.getByRole('button', { name: '送信してからログアウト' }).click();
  await expect(page.getByText(/送信しています（あと 3 枚）/)).toBeVisible();
  await regainSignal(context);

  await expect(page).toHaveURL(/\/login/);
  expect(await photosOf(id)).toHaveLength(3);
});

test('暗号化する前の版が端末に残した写真も送られる', async ({ page }) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const jpeg = await aPicture();
  const sha256 = createHash('sha256').update(jpeg).digest('hex');
  await page.goto('/login');
  await leaveOldPhoto(page, {
    id: randomUUID(),
    jpeg: [...jpeg],
    facts: { kind: 'removal', takenAt: new Date().toISOString(), tagNumber, sha256 },
  });

  await signIn(page, loginOf('street'));
  await expect(badge(page)).toContainText('送信済み');

  expect((await photosOf(id)).map((photo) => photo.sha256)).toEqual([sha256]);
});

test('鍵を写真のそばに置いていた版の写真は、新しい鍵で封をし直されて送られ、古い鍵は残らない', async ({
  page,
  context,
}) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const jpeg = await aPicture();
  const sha256 = createHash('sha256').update(jpeg).digest('hex');
  await page.goto('/login');
  await leavePhotoBesideItsKey(page, {
    id: randomUUID(),
    jpeg: [...jpeg],
    facts: { kind: 'removal', takenAt: new Date().toISOString(), tagNumber, sha256 },
  });
  await loseSignal(context);
  await signIn(page, loginOf('street'));
  await expect(badge(page)).toContainText('未送信 1件');
  await expect.poll(() => readPhoneStorage(page)).not.toContain('CryptoKey');
  await regainSignal(context);

  await expect(badge(page)).toContainText('送信済み');
  expect((await photosOf(id)).map((photo) => photo.sha256)).toEqual([sha256]);
});

test('圏外で読み込み直した画面では、写真は鍵が届くまで開かずに待ち、その間も新しく撮れる', async ({
  signedIn,
  context,
}) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  await loseSignal(context);
  await takePhotos(page, tagNumber, 1);
  const keys = '**/photos/keys';
  await context.route(keys, (route) => route.abort());

  await page.reload();
  await expect(badge(page)).toContainText('未送信 1件');
  await page.getByLabel('写真ファイル').setInputFiles(await somePictures(1));
  await expect(badge(page)).toContainText('未送信 2件');
  await badge(page).click();
  await expect(page.getByText('端末で暗号化した写真 1 件は、サーバーにつながると送信します。')).toBeVisible();
  await context.unroute(keys);
  await regainSignal(context);

  await expect(page.getByText('写真はすべて送信済みです')).toBeVisible();
  expect(await photosOf(id)).toHaveLength(2);
});

test('端末の鍵が消えて開けない写真は、黙って消さずに知らせる', async ({ signedIn, context }) => {
  const { tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  await loseSignal(context);
  await takePhotos(page, tagNumber, 2);

  await loseKeys(page);
  await page.reload();
  await expect(badge(page)).toContainText('送れない写真 2件');
  await badge(page).click();

  await expect(page.getByText('鍵が消えたため、この写真は開けません')).toHaveCount(2);
});
