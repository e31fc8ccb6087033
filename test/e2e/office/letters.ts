/** Letters for the flows, made by the real commands and waited for. */
import { AddUndelivered, GetNoticeRun, type Notice, SendNoticeRun } from '@bicycles/schema/notices/contracts';
import type { Page } from '@playwright/test';
import { code } from '../../builders/a-bicycle.ts';
import { aRun, today } from '../../builders/a-notice.ts';
import { as } from '../../harness/people.ts';
import { expect } from '../harness/test.ts';

/** A run that is done, with its letters. */
export async function aMadeRun(bicycleIds: string[]): Promise<{ runId: string; notices: Notice[] }> {
  const call = await as('call');
  const runId = await aRun(bicycleIds);
  const read = () => call.send(GetNoticeRun, { runId });
  await expect.poll(async () => (await read()).run.jobState, { timeout: 60_000 }).toBe('done');
  return { runId, notices: (await read()).notices };
}

/** Letters that are out. */
export async function sentLetters(bicycleIds: string[]): Promise<Notice[]> {
  const { runId, notices } = await aMadeRun(bicycleIds);
  await (await as('call')).send(SendNoticeRun, { runId, sentOn: today() });
  return notices;
}

/** Letters that came back, their owners having moved. */
export async function returnedLetters(bicycleIds: string[]): Promise<Notice[]> {
  const call = await as('call');
  const notices = await sentLetters(bicycleIds);
  const moved = { undeliveredOn: today(), undeliveredReasonId: code('undelivered_reason', 'moved') };
  for (const { number } of notices) await call.send(AddUndelivered, { number, ...moved });
  return notices;
}

/** What a form that opens a tab of its own answers: asked for once more, to have its bytes. */
export async function printed(page: Page, path: string, press: () => Promise<void>): Promise<Buffer> {
  const context = page.context();
  const [tab, answer] = await Promise.all([
    context.waitForEvent('page'),
    context.waitForEvent('response', (response) => response.url().endsWith(path)),
    press(),
  ]);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await tab.close();
  const again = await page.request.post(answer.url(), {
    data: answer.request().postData() ?? '',
    headers: { origin: new URL(page.url()).origin, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return again.body();
}
