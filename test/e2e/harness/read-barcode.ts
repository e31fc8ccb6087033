import type { CDPSession, Page } from '@playwright/test';

/** Seconds between two keys of a reader. */
const gap = 0.005;

/**
 * What a USB or Bluetooth reader does where the focus is: types the characters 5 ms apart and ends with Enter. The keys
 * carry the reader's own times, so that a busy machine does not make a person's typing of them.
 */
export async function readBarcode(page: Page, characters: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await typeLikeAReader(session, characters, Date.now() / 1000);
  await session.detach();
}

/** Types with the reader's own times from `timestamp` (seconds) on; answers with the time of its last key. */
export async function typeLikeAReader(session: CDPSession, characters: string, timestamp: number): Promise<number> {
  let at = timestamp;
  for (const key of [...Array.from(characters, keyOf), enterKey]) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, timestamp: at });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp: at });
    at += gap;
  }
  return at;
}

type Key = { key: string; code: string; text: string; windowsVirtualKeyCode: number };

/** Of what our barcodes are made of: digits, capital letters, hyphens. */
function keyOf(text: string): Key {
  const code = text === '-' ? 'Minus' : /\d/.test(text) ? `Digit${text}` : `Key${text.toUpperCase()}`;
  const windowsVirtualKeyCode = text === '-' ? 189 : text.toUpperCase().charCodeAt(0);
  return { key: text, code, text, windowsVirtualKeyCode };
}

const enterKey: Key = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
