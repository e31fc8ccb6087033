import { mayUse } from '@bicycles/schema/access';
import { roles } from '@bicycles/schema/ground/access/roles';
import type { Router } from 'express';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../extensions/rooms.ts';
import { as } from '../harness/people.ts';
import { runningStack } from '../harness/running-stack.ts';
import { rightInput } from './right-input.ts';

const endpoints = rooms.flatMap((room) => room.served.map(({ contract }) => contract));

type Endpoint = (typeof endpoints)[number];

/** What a schema can't say of itself: one of two fields, a list out of a fixed set. */
const wishes: Record<string, Record<string, unknown>> = {
  '/disposal/set-disposal-lot': { lotYen: 1000 },
  '/cash/close-cash': { countedYen: 0 },
  '/export/preview-export': { columns: ['managementNumber'] },
  '/export/export-bicycles': { columns: ['managementNumber'] },
};

const rightInputOf = ({ path, input }: Endpoint) => rightInput(input, wishes[path]);
/** Refused by every endpoint's schema, so nothing is done where somebody may. */
const wrongInput = { nonsense: true };

async function statusOf(path: string, token: string | undefined, input: unknown): Promise<number> {
  const response = await fetch(runningStack().directusUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...bearer(token) },
    body: JSON.stringify(input),
  });
  await response.body?.cancel();
  return response.status;
}

const bearer = (token: string | undefined) => (token === undefined ? {} : { authorization: `Bearer ${token}` });

describe('役割ごとの権限', () => {
  test('入口は30以上の組み合わせがあり、道筋は重ならない', () => {
    const paths = endpoints.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length * roles.length).toBeGreaterThan(80);
  });

  test('試す入力は、どの入口にとっても正しい', () => {
    const refused = endpoints.filter((endpoint) => !endpoint.input.safeParse(rightInputOf(endpoint)).success);
    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  for (const role of roles) {
    test(`${role} は、権限表にある入口だけを使える`, async () => {
      const { token } = await as(role);

      const answers = await Promise.all(
        endpoints.map(async ({ path, capability }) => ({
          path,
          capability,
          status: await statusOf(path, token, wrongInput),
        })),
      );

      const wrong = answers.filter(
        ({ capability, status }) => (status === 403) === mayUse(role, capability) || status === 401 || status >= 500,
      );
      expect(wrong).toEqual([]);
    });

    test(`${role} は、権限のない入口を、正しい入力でも断られる`, async () => {
      const { token } = await as(role);
      const closed = endpoints.filter(({ capability }) => !mayUse(role, capability));

      const answers = await Promise.all(
        closed.map(async (endpoint) => ({
          path: endpoint.path,
          status: await statusOf(endpoint.path, token, rightInputOf(endpoint)),
        })),
      );

      expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
    });

    test(`${role} は、権限のある問い合わせに、正しい入力で答えを得る`, async () => {
      const { token } = await as(role);
      const open = endpoints.filter(({ kind, capability }) => kind === 'query' && mayUse(role, capability));

      const answers = await Promise.all(
        open.map(async (endpoint) => ({
          path: endpoint.path,
          status: await statusOf(endpoint.path, token, rightInputOf(endpoint)),
        })),
      );

      // Ids that nobody has are 404, and a state that does not fit 409 or 422: all of them are past the door.
      expect(answers.filter(({ status }) => status === 400 || status === 401 || status >= 500)).toEqual([]);
    });
  }

  test('ログインしていなければ、どの入口も使えない', async () => {
    const answers = await Promise.all(
      endpoints.flatMap((endpoint) => [
        statusOf(endpoint.path, undefined, wrongInput),
        statusOf(endpoint.path, undefined, rightInputOf(endpoint)),
      ]),
    );

    expect(new Set(answers)).toEqual(new Set([401]));
  });
});

/** Uploads and pictures, which have no contract: each must stand here with its right. */
const binaryRoutes: { method: 'get' | 'put'; path: string; capability: string }[] = [
  { method: 'put', path: '/photos/:id', capability: 'photo.add' },
  { method: 'get', path: '/photos/:id/image', capability: 'photo.read' },
  { method: 'put', path: '/templates/versions/:id', capability: 'template.edit' },
  { method: 'put', path: '/templates/seals/:id', capability: 'template.edit' },
  { method: 'put', path: '/templates/site-maps/:id', capability: 'template.edit' },
];

/** Asked by the screens' server before anybody is signed in; whoever asks must know the password anyway. */
const beforeSignIn = ['post /session/sign-in-checks'];

describe('ファイルの入口', () => {
  test('権限を確かめていない入口はない', () => {
    const mounted = rooms.flatMap((room) => routesOf(room).map((route) => route.replace(' ', ` /${room.name}`)));
    const posts = endpoints.map(({ path }) => `post ${path}`);

    const files = binaryRoutes.map(({ method, path }) => `${method} ${path}`);
    expect(mounted.sort()).toEqual([...posts, ...files, ...beforeSignIn].sort());
  });

  for (const role of [...roles, undefined]) {
    test(`${role ?? 'ログインしていない人'} は、権限表にあるものだけを使える`, async () => {
      const token = role && (await as(role)).token;

      const answers = await Promise.all(
        binaryRoutes.map(async (route) => ({ ...route, status: await sendFile(route, token) })),
      );

      const expected = ({ capability }: (typeof binaryRoutes)[number]) =>
        role === undefined ? 401 : mayUse(role, capability) ? 'past the door' : 403;
      expect(answers.map((answer) => [answer.path, asSeen(answer.status)])).toEqual(
        answers.map((answer) => [answer.path, expected(answer)]),
      );
    });
  }
});

/** An id that nobody has and a file that is none: whoever gets past the door changes nothing. */
async function sendFile({ method, path }: (typeof binaryRoutes)[number], token: string | undefined): Promise<number> {
  const facts = encodeURIComponent(
    JSON.stringify({
      kind: 'tagging',
      sha256: '0'.repeat(64),
      takenAt: '2026-11-23T10:00:00+09:00',
      name: 'x',
      code: 'x',
    }),
  );
  const response = await fetch(runningStack().directusUrl + path.replace(':id', crypto.randomUUID()), {
    method: method.toUpperCase(),
    headers: { ...bearer(token), 'photo-facts': facts, 'upload-facts': facts },
    ...(method === 'put' && { body: 'no picture' }),
  });
  await response.body?.cancel();
  return response.status;
}

const asSeen = (status: number) => (status === 401 || status === 403 || status >= 500 ? status : 'past the door');

/** What a room really mounts, as `put /uploads/:id`. */
function routesOf(room: (typeof rooms)[number]): string[] {
  const routes: string[] = [];
  const note = (method: string) => (path: string) => void routes.push(`${method} ${path}`);
  const router = {
    get: note('get'),
    put: note('put'),
    post: note('post'),
    patch: note('patch'),
    delete: note('delete'),
  };
  room.config.handler(router as unknown as Router, { env: {} } as unknown as Parameters<typeof room.config.handler>[1]);
  return routes;
}

test('Directus の入口を、誰が読んでも壊れた答え（500）は返らない', async () => {
  const { directusUrl } = runningStack();
  for (const account of ['street', 'office', 'admin'] as const) {
    const { token } = await as(account);
    for (const path of [
      '/folders',
      '/files',
      '/users',
      '/roles',
      '/presets',
      '/activity',
      '/settings',
      '/items/codes',
    ]) {
      const { status } = await fetch(`${directusUrl}${path}?limit=1`, { headers: bearer(token) });
      expect(`${account} ${path} ${status < 500}`).toBe(`${account} ${path} true`);
    }
  }
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
    for (const path of ['/files', '/folders']) {
      const { status } = await fetch(`${directusUrl}${path}?limit=1`, { headers: bearer(token) });
      expect(`${role} ${path} ${status}`).toBe(`${role} ${path} 403`);
    }
  }
});
