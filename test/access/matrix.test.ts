import { can } from '@bicycles/schema/access/capabilities';
import { roles } from '@bicycles/schema/access/roles';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../extensions/rooms.ts';
import { as } from '../harness/people.ts';
import { runningStack } from '../harness/running-stack.ts';

const endpoints = rooms.flatMap((room) => room.served.map(({ contract }) => contract));

async function statusOf(path: string, token: string | undefined): Promise<number> {
  const response = await fetch(runningStack().directusUrl + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    // No input is valid for every endpoint; a right to it shows as any answer but 401 and 403.
    body: JSON.stringify({ nonsense: true }),
  });
  return response.status;
}

describe('役割ごとの権限', () => {
  test('入口は30以上の組み合わせがあり、道筋は重ならない', () => {
    const paths = endpoints.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length * roles.length).toBeGreaterThan(80);
  });

  for (const role of roles) {
    test(`${role} は、権限表にある入口だけを使える`, async () => {
      const { token } = await as(role);

      const answers = await Promise.all(
        endpoints.map(async ({ path, capability }) => ({ path, capability, status: await statusOf(path, token) })),
      );

      const wrong = answers.filter(
        ({ capability, status }) => (status === 403) === can(role, capability) || status === 401 || status >= 500,
      );
      expect(wrong).toEqual([]);
    });
  }

  test('ログインしていなければ、どの入口も使えない', async () => {
    const answers = await Promise.all(endpoints.map(({ path }) => statusOf(path, undefined)));

    expect(new Set(answers)).toEqual(new Set([401]));
  });
});

test('画面の利用者は、Directus の台帳・札・所有者に直接は触れられない', async () => {
  const { directusUrl } = runningStack();
  for (const role of ['street', 'storage', 'call', 'office'] as const) {
    const { token } = await as(role);
    for (const table of ['bicycles', 'bicycle_events', 'owners', 'returns', 'photos', 'tags', 'inquiries']) {
      const response = await fetch(`${directusUrl}/items/${table}?limit=1`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(`${role} ${table} ${response.status}`).toBe(`${role} ${table} 403`);
    }
    const files = await fetch(`${directusUrl}/files?limit=1`, { headers: { authorization: `Bearer ${token}` } });
    expect(files.status).toBe(403);
  }
});
