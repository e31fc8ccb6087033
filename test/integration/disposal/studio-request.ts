import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

/** Asks Directus's own API with the administrator's rights, as Studio and scripts do; answers with the HTTP status. */
export async function studioRequest(method: string, path: string, body: object | FormData): Promise<number> {
  const { token } = await as('admin');
  const isForm = body instanceof FormData;
  const headers = { authorization: `Bearer ${token}`, ...(!isForm && { 'content-type': 'application/json' }) };
  const content = isForm ? body : JSON.stringify(body);
  return (await fetch(runningStack().directusUrl + path, { method, headers, body: content })).status;
}
