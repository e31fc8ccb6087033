import { expect, type Page, type Request } from '@playwright/test';
import { typeLikeAReader } from './read-barcode.ts';

/** How much slower than this machine the page runs. */
const slowness = 6;
/** Seconds between the Enter of one scan and the first key of the next: beyond what a reader leaves between two keys. */
const pause = 0.12;
/** Of the scans of one opening, so many come when the page is loaded, and its scripts begin to run. */
const scansOnceOpen = 8;

/**
 * Opens the screen on a slow machine and reads the same barcode again and again, beginning with the first moment of the
 * navigation, while the page is still coming to life. Answers with every number that the page asked the server for.
 */
export async function scanFromTheStart(page: Page, path: string, number: string, scans: number): Promise<string[]> {
  const asked: string[] = [];
  const note = (request: Request) => asked.push(...numbersIn(request));
  page.on('request', note);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  let isOpen = false;
  const opened = page.goto(path, { waitUntil: 'load' }).then(() => {
    isOpen = true;
  });
  let at = Date.now() / 1000;
  let done = 0;
  while (done < scans || !isOpen) {
    at = await typeLikeAReader(session, number, Math.max(at + pause, Date.now() / 1000));
    if (isOpen || done < scans - scansOnceOpen) done += 1;
  }
  await opened;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  // The page lives when it has asked for what was scanned; what it heard before, it has then asked for as well.
  await expect.poll(() => asked, { timeout: 30_000 }).toContain(number);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return asked;
}

/** As our screens send a number that was read: a form's field, or a query's. */
function numbersIn(request: Request): string[] {
  const sent = [new URL(request.url()).searchParams, new URLSearchParams(request.postData() ?? '')];
  return sent.flatMap((fields) => ['number', 'tagNumber', 'scanned'].flatMap((name) => fields.getAll(name)));
}
