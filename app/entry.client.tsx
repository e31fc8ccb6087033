/** Brings the page to life in the browser. */
import { RemixBrowser } from '@remix-run/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { NonceProvider } from './theme/nonce.ts';

declare global {
  /** Read by the library that stops the page from scrolling behind a dialog. */
  var __webpack_nonce__: string | undefined;
}

const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
globalThis.__webpack_nonce__ = nonce;

// In one go, not as a transition: a key or a scan in the middle of it would break React's hydration.
hydrateRoot(
  document,
  <StrictMode>
    <NonceProvider value={nonce}>
      <RemixBrowser />
    </NonceProvider>
  </StrictMode>,
);
