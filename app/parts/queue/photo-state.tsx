import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconUpload } from '@tabler/icons-react';

export type PhotoState = 'waiting' | 'sending' | 'sent' | 'rejected';

/** Dark enough for white text (contrast 5), also on a wet screen in the sun. */
export const photoStateColours: Record<PhotoState, string> = {
  waiting: '#b54708',
  sending: '#1864ab',
  sent: '#1f7a35',
  rejected: '#c92a2a',
};

const looks = {
  waiting: { label: '送信待ち', Icon: IconClock },
  sending: { label: '送信中', Icon: IconUpload },
  sent: { label: '送信済み', Icon: IconCheck },
  rejected: { label: 'エラー', Icon: IconAlertTriangle },
};

/** How far one photo is, by word, colour and shape, so that none of them is needed alone. */
export function PhotoStateBadge({ state }: { state: PhotoState }) {
  const { label, Icon } = looks[state];
  return (
    <Badge
      color={photoStateColours[state]}
      variant="filled"
      size="lg"
      radius="sm"
      px={6}
      leftSection={<Icon size={16} aria-hidden />}
    >
      {label}
    </Badge>
  );
}

type Known = {
  sending: ReadonlySet<string>;
  sent: ReadonlyMap<string, unknown>;
  photos: readonly { id: string; isRejected?: boolean }[];
};

/** undefined when the device knows nothing of the photo: it was discarded. */
export function photoState(id: string, { sending, sent, photos }: Known): PhotoState | undefined {
  if (sent.has(id)) return 'sent';
  if (sending.has(id)) return 'sending';
  const photo = photos.find((queued) => queued.id === id);
  if (photo === undefined) return undefined;
  return photo.isRejected ? 'rejected' : 'waiting';
}
