/**
 * A scan arrives whole or is refused, on every screen that takes a reader, also while the page is still coming to life
 * on a slow machine: a number that lost its first character can be another bicycle's.
 * `npm run bench:scans-typed` runs the same with 1,000 scans each.
 */
import { StartStocktake } from '@bicycles/schema/stock/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { siteId } from '../../builders/a-bicycle.ts';
import { aDisposal, readyBicycles } from '../../builders/a-ready-bicycle.ts';
import { type Account, as } from '../../harness/people.ts';
import { scanFromTheStart } from '../harness/scan-from-the-start.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const scans = Number(process.env['SCANS'] ?? 30);
/** So that most scans fall into the time when the page is coming to life. */
const scansPerOpening = 15;

/** Never issued, and no bicycle's: the screen says so and stays. */
const tag = tagNumberFor(9_999_998);
const managementNumber = '083-99999';
const noticeNumber = 'N08-999999';

/** A yard where no other flow takes stock. */
const quietSite = '4';

type Screen = { name: string; account: Account; number: string; path(): Promise<string> | string };
const screens: Screen[] = [
  { name: '返還', account: 'storage', number: managementNumber, path: () => '/returns' },
  { name: '返還（札）', account: 'storage', number: tag, path: () => '/returns' },
  { name: '受入', account: 'storage', number: tag, path: () => '/yard' },
  { name: '台帳の検索', account: 'call', number: managementNumber, path: () => '/ledger' },
  { name: '返戻', account: 'call', number: noticeNumber, path: () => '/notices/undelivered' },
  { name: '札付け', account: 'street', number: tag, path: () => '/street/tagging' },
  { name: '撤去', account: 'street', number: tag, path: () => '/street/removal' },
  { name: '積込', account: 'street', number: tag, path: () => '/street/transport' },
  { name: '棚卸', account: 'storage', number: tag, path: aStocktake },
  { name: '突合', account: 'office', number: tag, path: aReconciliation },
];

for (const { name, account, number, path } of screens) {
  test(`${name}: 画面の準備中から読み続けても、欠けた番号は1つも調べられない`, async ({ signedIn }) => {
    test.setTimeout(60_000 + scans * 2_000);
    const page = await settled(await signedIn(account));
    const address = await path();
    const asked: string[] = [];
    for (let done = 0; done < scans; done += scansPerOpening) {
      asked.push(...(await scanFromTheStart(page, address, number, Math.min(scansPerOpening, scans - done))));
      const boxes = page.locator('input[name="scan"], input[name="number"], input[name="tagNumber"]');
      for (const value of await boxes.evaluateAll((all: HTMLInputElement[]) => all.map((box) => box.value))) {
        expect(['', number]).toContain(value);
      }
    }

    expect(asked.filter((sent) => ![number, 'on'].includes(sent))).toEqual([]);
    const description = `${scans} scans, ${asked.filter((sent) => sent === number).length} asked for, 0 cut`;
    test.info().annotations.push({ type: 'scans', description });
  });
}

async function aStocktake(): Promise<string> {
  const storage = await as('storage');
  const { stocktakeId } = await storage.send(StartStocktake, { storageSiteId: siteId(quietSite) });
  return `/stock/stocktake/${stocktakeId}`;
}

async function aReconciliation(): Promise<string> {
  const { disposalId } = await aDisposal(await readyBicycles(1));
  return `/disposals/${disposalId}/reconcile`;
}
