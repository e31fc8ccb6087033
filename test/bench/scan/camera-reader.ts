/** The product's camera reader in a real browser, before a camera that shows stills. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumArguments, chromiumPath } from '../../e2e/harness/chromium.ts';
import type { Still, StillReading } from './page/read-still.ts';

export type CameraReader = {
  read(picture: string, still: Omit<Still, 'url'>): Promise<StillReading>;
  hasBarcodeDetector(): Promise<boolean>;
  close(): Promise<void>;
};

/** Only a secure page may have a camera; the name leads nowhere, the answers come from here. */
const origin = 'https://bench.invalid';

/** Rejects when Chromium is missing, or its camera does not start in three tries. */
export async function openCameraReader(tries = 3): Promise<CameraReader> {
  const script = await bundledPage();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments] });
  const page = await browser.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  const folders = await servePictures(page);
  await page.goto(origin);
  await page.addScriptTag({ content: script });
  const isUp = await Promise.race([page.evaluate(() => window.cameraIsUp.then(() => true)), sleep(20_000, false)]);
  if (!isUp) {
    await browser.close();
    if (tries === 1) throw new Error('The camera of the browser does not start');
    return openCameraReader(tries - 1);
  }
  return {
    read(picture, still) {
      folders.current = dirname(picture);
      const url = `${origin}/${encodeURIComponent(basename(picture))}`;
      return page.evaluate((shown) => window.readStill(shown), { ...still, url });
    },
    hasBarcodeDetector: () => page.evaluate(() => window.hasBarcodeDetector),
    close: () => browser.close(),
  };
}

async function bundledPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'page', 'read-still.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function servePictures(page: Page): Promise<{ current: string }> {
  const folders = { current: '' };
  await page.route('**/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    if (name === '') await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>scan</title>' });
    else await route.fulfill({ body: await readFile(join(folders.current, name)) });
  });
  return folders;
}
