/** The people of the stream, each signed in once: sessions, too, must outlive the kills. */
import { type ApiClient, apiClient, signIn } from '../../../directus/api-client.ts';
import type { Stack } from '../../../directus/stack.ts';
import { type Account, loginOf } from '../../harness/people.ts';

/** Who tags and removes. */
export const crews = ['street', 'street2', 'admin'] as const satisfies Account[];
/** Who sends photos. */
export const photographers = [...crews, 'office', 'storage'] as const satisfies Account[];

export type ClientOf = (account: Account) => ApiClient;

export async function signInPeople({ directusUrl, secrets }: Stack): Promise<ClientOf> {
  const clients = new Map<Account, ApiClient>();
  for (const account of photographers) {
    const { email, password } = loginOf(account);
    clients.set(account, apiClient(directusUrl, await signIn(directusUrl, email, password), secrets.clockKey));
  }
  return (account) => {
    const client = clients.get(account);
    if (!client) throw new Error(`${account} is not signed in`);
    return client;
  };
}
