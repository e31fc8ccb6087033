import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const screens = { office: ['/help', '/tags', '/ledger?search=1', '/street'], storage: ['/yard', '/returns'] } as const;

for (const [account, paths] of Object.entries(screens)) {
  test(`サーバーが送る画面の日本語は、1文字も欠けない（${account}）`, async ({ signedIn }) => {
    const page = await signedIn(account as keyof typeof screens);
    for (const path of paths) {
      const answer = await page.goto(path);

      const html = (await answer?.body()) ?? Buffer.alloc(0);

      expect(html.length, path).toBeGreaterThan(4_000);
      expect(html.includes(0), path).toBe(false);
      expect(html.toString('utf8'), path).not.toContain('\uFFFD');
    }
  });
}
