/** The document around every screen. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/theme.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorScreen } from './components/error-screen.tsx';
import { Shell } from './components/shell.tsx';
import { clearFlash, readFlash } from './session/flash.server.ts';
import { IdleWatcher } from './session/idle-watcher.tsx';
import { findSession } from './session/require-user.server.ts';
import { FlashMessage } from './shell/flash-message.tsx';
import { screenOf } from './shell/screen-handle.ts';
import { useNonce } from './theme/nonce.ts';
import { cssVariables, theme } from './theme/theme.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const [session, flash] = await Promise.all([findSession(request), readFlash(request)]);
  return data({ user: session?.profile, flash }, flash === undefined ? {} : { headers: { 'set-cookie': clearFlash } });
}

/**
 * Who is signed in, and what to tell them, changes by what they send or on the way to another screen, never within
 * one: so a page of a list that can't be reached does not take the frame away, too.
 */
export const shouldRevalidate = (asked: ShouldRevalidateFunctionArgs) => {
  const { currentUrl, nextUrl, formMethod = 'GET', actionStatus = 200 } = asked;
  if (actionStatus >= 400) return false;
  return formMethod !== 'GET' || currentUrl.pathname !== nextUrl.pathname;
};

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { title } = screenOf(useMatches());
  return (
    <html lang="ja" data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <title>{`${title}｜放置自転車管理`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          forceColorScheme="light"
          getStyleNonce={() => nonce ?? ''}
        >
          <Notifications position="top-center" autoClose={8000} />
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const { flash } = useLoaderData<typeof loader>();
  return (
    <Frame>
      <FlashMessage flash={flash} />
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <ErrorScreen />
    </Frame>
  );
}

/** The shell for those who are signed in; screens that stand alone (login) say so in their handle. */
function Frame({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const { title, isBare } = screenOf(useMatches());
  if (!root?.user || isBare) return children;
  return (
    <>
      <IdleWatcher minutes={root.user.idleMinutes} />
      <Shell user={root.user} title={title}>
        {children}
      </Shell>
    </>
  );
}
