/** What PostgreSQL can't keep is refused at the door of every endpoint, with its field, and is never a 500. */
import { SearchBicycles } from '@bicycles/schema/search/contracts';
import { expect, test } from 'vitest';
import { rooms } from '../../extensions/rooms.ts';
import { as } from '../harness/people.ts';
import { runningStack } from '../harness/running-stack.ts';

const endpoints = rooms.flatMap((room) => room.served.map(({ contract }) => contract));

async function post(path: string, body: object, token: string) {
  const response = await fetch(runningStack().directusUrl + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

test.each([
  ['NUL', { texts: [{ name: '見\0本' }] }, 'texts.0.name'],
  ['半分だけの文字', { name: '見\ud842本' }, 'name'],
])('%sの入った文字は、どの入口も項目を示して断る', async (_, body, field) => {
  const { token } = await as('admin');

  const answers = await Promise.all(endpoints.map(async ({ path }) => ({ path, ...(await post(path, body, token)) })));

  const refused = answers.filter(({ status }) => status !== 403);
  expect(refused.length).toBeGreaterThan(endpoints.length / 2);
  expect(
    refused.filter(({ status, text }) => status !== 400 || !text.includes(`"${field}":"保存できない文字`)),
  ).toEqual([]);
});

test('検索の言葉に入ったNULは、検索の項目の間違いとして断られる', async () => {
  const office = await as('office');

  await expect(office.send(SearchBicycles, { conditions: { frameNumber: '世田谷\0' } })).rejects.toMatchObject({
    status: 400,
  });
});
