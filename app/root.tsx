/** The document around every screen. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ground/theme/theme.css';
import '@bicycles/schema/ground/japanese-messages';
import { MantineProvider } from '@mantine/core';
import { useIsomorphicEffect } from '@mantine/hooks';
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
  useNavigation,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { clearFlash, readFlash } from './ground/session/flash.server.ts';
import { findSession } from './ground/session/require-user.server.ts';
import { useNonce } from './ground/theme/nonce.ts';
import { cssVariables, theme } from './ground/theme/theme.ts';
import { earlyKeysScript } from './parts/barcode-field/early-keys.ts';
import { handOver } from './parts/barcode-field/hand-over.ts';
import { expectScreen } from './parts/barcode-field/page-reader.ts';
import { ErrorScreen } from './parts/error-screen.tsx';
import { LeaveQuestion } from './parts/leave-question.tsx';
import { IdleWatcher } from './parts/session/idle-watcher.tsx';
import { FlashMessage } from './parts/shell/flash-message.tsx';
import { NavigationBar } from './parts/shell/navigation-bar.tsx';
import { screenOf } from './parts/shell/screen-handle.ts';
import { Shell } from './parts/shell/shell.tsx';
import { guides, navigation } from './rooms.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const flash = await readFlash(request);
  return data(
    { user: findSession(request)?.profile, flash },
    flash === undefined ? {} : { headers: { 'set-cookie': clearFlash } },
  );
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
  // Before any screen draws itself again: that would empty the boxes.
  useIsomorphicEffect(() => {
    const early = globalThis.earlyKeys;
    early?.letThrough();
    handOver(early?.touched ?? []);
    globalThis.earlyKeys = undefined;
  }, []);
  return (
    <html lang="ja" data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <title>{`${title}｜放置自転車管理`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own, without any data in it */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: earlyKeysScript }} />
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
          <NavigationBar />
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
  const isScreenComing = useNavigation().state !== 'idle';
  useEffect(() => expectScreen(isScreenComing), [isScreenComing]);
  return (
    <Frame>
      <FlashMessage flash={flash} />
      <Outlet context={guides} />
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
      <LeaveQuestion />
      <Shell user={root.user} title={title} navigation={navigation}>
        {children}
      </Shell>
    </>
  );
}
