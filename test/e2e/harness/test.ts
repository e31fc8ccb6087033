/** What every flow starts from: signed-in pages, the API for arranging, axe, a clock that can be moved. */
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { ApiClient } from '../../../directus/api-client.ts';
import { type Account, as, loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

export { sizes } from './sizes.ts';
export { expect };

type Fixtures = {
  /** A page signed in as a demo account, on the role's first screen. */
  signedIn: (account: Account, context?: BrowserContext) => Promise<Page>;
  api: (account: Account) => Promise<ApiClient>;
  /** Fails on any accessibility violation of the page as it stands. */
  axe: (page: Page) => Promise<void>;
  /** From now on the server takes this instant (ISO) for the time of the page's requests. */
  at: (page: Page, instant: string) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(runningStack().origin),
  signedIn: async ({ context }, use) => {
    await use(async (account, other) => {
      const page = await (other ?? context).newPage();
      failOnErrors(page);
      await page.goto(await startedSession(page, loginOf(account)));
      return page;
    });
  },
  api: async ({}, use) => use((account) => as(account)),
  axe: async ({}, use) => {
    await use(async (page) => {
      // Nothing but violations is asked for, in the page itself: no frames of others, no second page for the report.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });
  },
  at: async ({}, use) => {
    await use(async (page, instant) => {
      await page.setExtraHTTPHeaders({ 'x-clock': instant, 'x-clock-key': runningStack().clockKey });
    });
  },
});

/** The login form's own request without its screen, which has flows of its own. Answers where it leads to. */
async function startedSession(page: Page, login: { email: string; password: string }): Promise<string> {
  const { origin } = runningStack();
  const answer = await page.request.post(`${origin}/login`, { form: login, headers: { origin }, maxRedirects: 0 });
  expect(answer.status(), 'ログイン').toBe(302);
  return answer.headers()['location'] ?? '';
}

/** Through the login screen, as a person does. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
  origin = runningStack().origin,
): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByRole('textbox', { name: 'パスワード' }).fill(password);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page).not.toHaveURL(/\/login/);
}

/** An uncaught error or a broken security policy in the browser fails the test that ran into it. */
function failOnErrors(page: Page): void {
  page.on('pageerror', (error) => {
    // A navigation that overtakes another aborts its requests; the router reports that as an error.
    if (error.name === 'AbortError') return;
    throw error;
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Hydration|Minified React error/.test(message.text())) {
      throw new Error(message.text());
    }
  });
}
