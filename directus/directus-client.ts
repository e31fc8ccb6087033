import { createDirectus, rest, staticToken } from '@directus/sdk';

export type AdminAccess = { url: string; adminToken: string };

export type DirectusRequest = <Answer>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<Answer>;

/** Requests to Directus's own collections as the administrator. Rejects with Directus's errors. */
export function directusAsAdmin({ url, adminToken }: AdminAccess): DirectusRequest {
  const client = createDirectus(url).with(staticToken(adminToken)).with(rest());
  return (method, path, body) =>
    client.request(() => ({ method, path, ...(body !== undefined && { body: JSON.stringify(body) }) }));
}
