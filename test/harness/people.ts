/** The demo people as API clients; each signs in once per test file. */
import { type ApiClient, apiClient, signIn } from '../../directus/api-client.ts';
import { demoLogins } from '../../directus/seed-users.ts';
import { runningStack } from './running-stack.ts';

export type Account = 'street' | 'street2' | 'storage' | 'storage2' | 'call' | 'office' | 'admin';

const clients = new Map<Account, Promise<ApiClient>>();

/** The signed-in client of a demo account. */
export function as(account: Account): Promise<ApiClient> {
  const known = clients.get(account) ?? signInAs(account);
  clients.set(account, known);
  return known;
}

/** A new session of its own, for tests that end or misuse it. */
async function signInAs(account: Account): Promise<ApiClient> {
  const { directusUrl, clockKey } = runningStack();
  const login = loginOf(account);
  return apiClient(directusUrl, await signIn(directusUrl, login.email, login.password), clockKey);
}

export function loginOf(account: Account): { email: string; password: string } {
  const login = demoLogins.find(({ email }) => email === `${account}@example.jp`);
  if (!login) throw new Error(`No demo login ${account}`);
  return login;
}
