/**
 * Debian's Chromium without its windows: the same engine, a fifth quicker than the whole browser. Told to keep to
 * itself: the machine has no way out.
 */
export const chromiumPath = '/usr/bin/chromium-headless-shell';

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
