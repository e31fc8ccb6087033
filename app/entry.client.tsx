/** Brings the page to life in the browser. */
import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { NonceProvider } from './ground/theme/nonce.ts';
import { startHearing } from './parts/barcode-field/page-reader.ts';

declare global {
  /** Read by the library that stops the page from scrolling behind a dialog. */
  var __webpack_nonce__: string | undefined;
}

const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
globalThis.__webpack_nonce__ = nonce;

startHearing();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <NonceProvider value={nonce}>
        <RemixBrowser />
      </NonceProvider>
    </StrictMode>,
  );
});
