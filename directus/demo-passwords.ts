/** Looks for people who still have a demo's password: data made as a demo may be started without one later. */
import { type DemoLogin, demoLogins } from './seed-users.ts';

/** Throws an Error in Japanese that names the logins whose password everybody knows. `url` is Directus's own. */
export async function refuseDemoPasswords(url: string): Promise<void> {
  const open: string[] = [];
  for (const login of demoLogins) if (await isOpen(url, login)) open.push(login.email);
  if (open.length === 0) return;
  throw new Error(
    `デモのパスワードのままの利用者がいるため、ほかの端末から使える設定では起動しません: ${open.join(', ')}\nHOST=localhost で起動し、Studio の利用者一覧でパスワードを変えるか、利用を止めてください。業務の始めには、DATA_DIR に新しいフォルダーを指定して DEMO=off で起動します。`,
  );
}

/** Directus hides how it keeps passwords, so the login is tried, and ended at once. */
async function isOpen(url: string, { email, password }: DemoLogin): Promise<boolean> {
  const answer = await post(`${url}/auth/login`, { email, password, mode: 'session' });
  const [cookie] = answer.headers.getSetCookie();
  if (cookie === undefined) return false;
  await post(`${url}/auth/logout`, { mode: 'session' }, { cookie: cookie.split(';')[0] ?? '' });
  return answer.ok;
}

const post = (address: string, body: object, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
