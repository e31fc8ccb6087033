/** Asked when somebody leaves a form whose last words could not be kept; what could be kept is, without a question. */
import { Button, Text } from '@mantine/core';
import { useBeforeUnload, useBlocker } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { Question } from '#app/parts/question.tsx';
import { hasUnsaved, letGo, saveAll } from '../ground/drafts/unsaved-forms.ts';

/** Where nothing answers, nobody waits longer than this for the question. */
const patience = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3_000));

export function LeaveQuestion() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasUnsaved(),
  );
  const [isAsking, setAsking] = useState(false);
  useBeforeUnload((event) => {
    if (!hasUnsaved()) return;
    void saveAll();
    event.preventDefault();
  });
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void Promise.race([saveAll(), patience()]).then((isKept) => {
      if (!isKept) return setAsking(true);
      letGo();
      blocker.proceed();
    });
  }, [blocker]);

  const stay = () => {
    setAsking(false);
    blocker.reset?.();
  };
  const leave = () => {
    letGo();
    setAsking(false);
    blocker.proceed?.();
  };
  if (!isAsking || blocker.state !== 'blocked') return null;
  return (
    <Question
      title="入力が保存されていません"
      onCancel={stay}
      cancel="とどまる"
      answers={
        <Button color="red.8" onClick={leave}>
          保存せずに離れる
        </Button>
      }
    >
      <Text>電波が届かないか、サーバーが応答しないため、最後の入力を保存できませんでした。離れると失われます。</Text>
    </Question>
  );
}
