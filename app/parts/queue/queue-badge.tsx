import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { browserQueue } from '../../ground/queue/browser-queue.ts';
import { type PhotoQueue, usePhotoQueue } from '../../ground/queue/use-photo-queue.ts';
import { type PhotoState, photoStateColours } from './photo-state.tsx';
import { QueueList } from './queue-list.tsx';

/** 未送信 n件: always in sight on screens that take photos; a tap shows which ones. Mount it only for signed-in people. */
export function QueueBadge() {
  const queue = usePhotoQueue();
  const [isListOpen, setListOpen] = useState(false);
  const { state, text, Icon } = look(queue);

  // Whoever sees the badge has just signed in or come back: photos that waited for that go on. It goes with the session.
  useEffect(() => {
    const { queue: uploads } = browserQueue();
    void uploads.wake().catch(() => undefined);
    return () => void uploads.lock().catch(() => undefined);
  }, []);

  return (
    <>
      <Button
        color={photoStateColours[state]}
        h={48}
        px="sm"
        radius="xl"
        leftSection={<Icon size={20} aria-hidden />}
        onClick={() => setListOpen(true)}
      >
        <span aria-live="polite">
          <VisuallyHidden>写真の送信: </VisuallyHidden>
          {text}
        </span>
      </Button>
      <QueueList queue={queue} isOpen={isListOpen} onClose={() => setListOpen(false)} />
    </>
  );
}

function look({ isRead, lost, rejected, waiting }: PhotoQueue): {
  state: PhotoState;
  text: string;
  Icon: typeof IconCheck;
} {
  if (!isRead) return { state: 'sending', text: '確認中', Icon: IconClock };
  if (lost.length > 0) return { state: 'rejected', text: `失われた写真 ${lost.length}件`, Icon: IconAlertTriangle };
  if (rejected > 0) return { state: 'rejected', text: `送れない写真 ${rejected}件`, Icon: IconAlertTriangle };
  if (waiting > 0) return { state: 'waiting', text: `未送信 ${waiting}件`, Icon: IconClock };
  return { state: 'sent', text: '送信済み', Icon: IconCheck };
}
