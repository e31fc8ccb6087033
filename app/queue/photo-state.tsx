import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconUpload } from '@tabler/icons-react';

export type PhotoState = 'waiting' | 'sending' | 'sent' | 'rejected';

const looks = {
  waiting: { label: '送信待ち', color: 'orange.9', Icon: IconClock },
  sending: { label: '送信中', color: 'blue.8', Icon: IconUpload },
  sent: { label: '送信済み', color: 'green.9', Icon: IconCheck },
  rejected: { label: 'エラー', color: 'red.8', Icon: IconAlertTriangle },
};

/** How far one photo is, by word, colour and shape, so that none of them is needed alone. */
export function PhotoStateBadge({ state }: { state: PhotoState }) {
  const { label, color, Icon } = looks[state];
  return <Badge color={color} variant="filled" size="lg" radius="sm" px={6} leftSection={<Icon size={16} aria-hidden />}>{label}</Badge>;
}

type Known = { sending: ReadonlySet<string>; sent: ReadonlyMap<string, unknown>; photos: readonly { id: string; isRejected?: boolean }[] };

/** undefined when the device knows nothing of the photo: it was discarded. */
export function photoState(id: string, { sending, sent, photos }: Known): PhotoState | undefined {
  if (sent.has(id)) return 'sent';
  if (sending.has(id)) return 'sending';
  const photo = photos.find((queued) => queued.id === id);
  if (photo === undefined) return undefined;
  return photo.isRejected ? 'rejected' : 'waiting';
}
