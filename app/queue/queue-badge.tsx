import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { photoStateColours } from './photo-state.tsx';
import { QueueList } from './queue-list.tsx';
import { usePhotoQueue } from './use-photo-queue.ts';

/** 未送信 n件: always in sight on screens that take photos; a tap shows which ones. Mount it only for signed-in people. */
export function QueueBadge() {
  const queue = usePhotoQueue();
  const [isListOpen, setListOpen] = useState(false);
  const { wake, waiting, rejected } = queue;
  const unsent = waiting + rejected;

  // Whoever sees the badge has just signed in or come back: photos that waited for that go on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the shell appears
  useEffect(() => void wake().catch(() => undefined), []);

  const look = rejected > 0
    ? { state: 'rejected' as const, Icon: IconAlertTriangle, text: `送れない写真 ${rejected}件` }
    : unsent > 0 ? { state: 'waiting' as const, Icon: IconClock, text: `未送信 ${unsent}件` } : { state: 'sent' as const, Icon: IconCheck, text: '送信済み' };
  return (
    <>
      <Button color={photoStateColours[look.state]} h={48} px="sm" radius="xl" leftSection={<look.Icon size={20} aria-hidden />} onClick={() => setListOpen(true)}>
        <span aria-live="polite"><VisuallyHidden>写真の送信: </VisuallyHidden>{look.text}</span>
      </Button>
      <QueueList queue={queue} isOpen={isListOpen} onClose={() => setListOpen(false)} />
    </>
  );
}
