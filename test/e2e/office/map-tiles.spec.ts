/** 地図タイル (row L4): a map server of the office, for which a small one on this machine stands in. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { AddTagging } from '@bicycles/schema/street/contracts';
import sharp from 'sharp';
import { freePort } from '../../../directus/free-port.ts';
import { code, placeId } from '../../builders/a-bicycle.ts';
import { aTag } from '../../builders/a-tag.ts';
import { rowsOf } from '../../harness/database.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** The setting begins on a day that only these pages live in, so it touches no other test. */
const day = '2032-05-11';

/** Every second column of the map is missing. */
async function mapServer() {
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#c9dfb8' } })
    .png()
    .toBuffer();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const x = Number(/^\/std\/\d+\/(\d+)\/\d+\.png$/.exec(request.url ?? '')?.[1]);
    if (x % 2 === 0) response.setHeader('content-type', 'image/png').end(tile);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>ない</h1>');
  });
  const port = await freePort(23800);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { asked, address: `http://127.0.0.1:${port}/std/{z}/{x}/{y}.png`, close: () => server.close() };
}

test('庁内の地図は、ログインの情報を渡さずに取り寄せて示し、欠けたところがあっても画面は崩れない', async ({
  signedIn,
  api,
  at,
}) => {
  const { asked, address, close } = await mapServer();
  await rowsOf(
    `insert into settings (id, key, label, value, valid_from, certainty)
     values (gen_random_uuid(), 'map.tiles_url', '地図タイルのアドレス', $1, $2, 'confirmed')`,
    [JSON.stringify(address), day],
  );
  try {
    const { bicycleId } = await (await api('street')).send(AddTagging, {
      tagNumber: await aTag(),
      placeId: placeId('S22N'),
      vehicleKindId: code('vehicle_kind', 'bicycle'),
      position: { latitude: 35.6614, longitude: 139.6681, accuracyM: 8 },
    });
    const page = await signedIn('office');
    await at(page, `${day}T10:00:00+09:00`);
    await page.goto(`/ledger/${bicycleId}`);
    const map = page.getByRole('region', { name: '地図' });

    await expect(map.locator('img.leaflet-tile-loaded').first()).toBeVisible();
    await expect(map.getByText('札付け')).toBeVisible();
    await expect(map.getByText('模式図', { exact: false })).toHaveCount(0);
    const sent = JSON.stringify(asked.map(({ rawHeaders }) => rawHeaders));
    expect(sent).not.toMatch(/cookie|authorization|x-clock|x-forwarded|referer|session/i);

    const tile = (place: string) => page.request.get(`/ledger/tiles/${place}`, { headers: atDay() });
    const there = await tile('15/29100/12905');
    expect(there.headers()).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, max-age=86400' });
    const missing = await tile('15/29101/12905');
    expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, 'no-store']);
    for (const place of ['15/32768/0', '21/0/0', '15/1.5/0', '15/0/%40127.0.0.1', '15/0/..%2F..%2Fsecret']) {
      expect((await tile(place)).status(), place).toBe(404);
    }
    // The page itself may still be asking for squares around the bicycle.
    const elsewhere = asked.map(({ url = '' }) => url).filter((url) => !/^\/std\/15\/29\d{3}\/12\d{3}\.png$/.test(url));
    expect(elsewhere).toEqual([]);
  } finally {
    await rowsOf(`delete from settings where key = 'map.tiles_url' and valid_from::text = $1`, [day]);
    close();
  }
});

const atDay = () => ({ 'x-clock': `${day}T10:00:00+09:00`, 'x-clock-key': runningStack().clockKey });
