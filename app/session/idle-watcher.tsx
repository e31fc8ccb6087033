/** Clears the screen of somebody who left, and keeps the session of somebody who works on a long form. */
import { useSubmit } from '@remix-run/react';
import { useEffect } from 'react';

const checkedEvery = 10_000;
const pulsedEvery = 4 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** All tabs of the browser count as one desk: work in any of them keeps the others open. */
export function IdleWatcher({ minutes }: { minutes: number }) {
  const submit = useSubmit();
  useEffect(() => {
    const tabs = new BroadcastChannel('desk');
    let lastUsed = Date.now();
    let lastPulse = lastUsed;
    const note = () => {
      const now = Date.now();
      // Once a second is enough to tell the other tabs.
      if (now - lastUsed > 1_000) tabs.postMessage('used');
      lastUsed = now;
      if (now - lastPulse < pulsedEvery) return;
      lastPulse = now;
      void fetch('/pulse').catch(() => undefined);
    };
    tabs.onmessage = () => {
      lastUsed = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - lastUsed < minutes * 60_000) return;
      clearInterval(timer);
      const returnTo = `${location.pathname}${location.search}`;
      submit({ returnTo, ended: 'idle' }, { method: 'post', action: '/logout', replace: true });
    }, checkedEvery);
    for (const sign of signs) addEventListener(sign, note, { passive: true });
    return () => {
      clearInterval(timer);
      tabs.close();
      for (const sign of signs) removeEventListener(sign, note);
    };
  }, [minutes, submit]);
  return null;
}
