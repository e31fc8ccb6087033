/** Clears the screen of somebody who left, and keeps the session of somebody who works on a long form. */
import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { letGo, saveAll } from '#app/ground/drafts/unsaved-forms.ts';
import { Question } from '#app/parts/question.tsx';
import { deskChannel } from '../../ground/session/desk-channel.ts';
import { leave } from '../../ground/session/leave.ts';

const checkedEvery = 1_000;
const pulsedEvery = 4 * 60_000;
const warnedFor = 2 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** All tabs of the browser count as one desk: work in any of them keeps the others open. */
export function IdleWatcher({ minutes }: { minutes: number }) {
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const goOn = useRef<() => void>();
  useEffect(() => {
    const tabs = new BroadcastChannel(deskChannel);
    let lastUsed = Date.now();
    let lastPulse = lastUsed;
    const pulse = () => {
      lastPulse = Date.now();
      void fetch('/pulse').catch(() => undefined);
    };
    const note = () => {
      const now = Date.now();
      // Once a second is enough to tell the other tabs.
      if (now - lastUsed > 1_000) tabs.postMessage('used');
      lastUsed = now;
      setSecondsLeft(undefined);
      if (now - lastPulse >= pulsedEvery) pulse();
    };
    goOn.current = () => {
      note();
      pulse();
    };
    tabs.onmessage = ({ data }) => {
      if (data === 'ended') return leaveWithOthers();
      lastUsed = Date.now();
      setSecondsLeft(undefined);
    };
    // A document that the browser took out of its memory shows what it held when it was left.
    const askAgain = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    addEventListener('pageshow', askAgain);
    const end = async () => {
      clearInterval(timer);
      await saveAll().catch(() => undefined);
      letGo();
      await leave({ returnTo: here(), ended: 'idle' });
    };
    const timer = setInterval(() => {
      const left = minutes * 60_000 - (Date.now() - lastUsed);
      if (left <= 0) void end();
      else if (left <= warnedFor) setSecondsLeft(Math.ceil(left / 1_000));
    }, checkedEvery);
    for (const sign of signs) addEventListener(sign, note, { passive: true });
    return () => {
      clearInterval(timer);
      tabs.close();
      removeEventListener('pageshow', askAgain);
      for (const sign of signs) removeEventListener(sign, note);
    };
  }, [minutes]);
  return secondsLeft !== undefined && <IdleWarning secondsLeft={secondsLeft} onGoOn={() => goOn.current?.()} />;
}

/** Nobody is signed in any more, so nothing can be kept and nothing is asked. */
function leaveWithOthers(): void {
  letGo();
  location.replace(`/login?${new URLSearchParams({ returnTo: here() })}`);
}

const here = () => `${location.pathname}${location.search}`;

/** Two minutes before the end. Any key or touch counts as well: who is there, stays. */
function IdleWarning({ secondsLeft, onGoOn }: { secondsLeft: number; onGoOn(): void }) {
  return (
    <Question
      title="まもなくログアウトします"
      onCancel={onGoOn}
      cancel={null}
      answers={
        <Button size="lg" data-autofocus onClick={onGoOn}>
          続ける
        </Button>
      }
    >
      <Text role="timer">
        {`操作がないため、あと${wordsOf(secondsLeft)}でログアウトします。`}
        <br />
        途中の入力は、同じ人がもう一度ログインすると続きから始められます。
      </Text>
    </Question>
  );
}

const wordsOf = (seconds: number): string =>
  seconds >= 60 ? `${Math.floor(seconds / 60)}分${seconds % 60}秒` : `${seconds}秒`;
