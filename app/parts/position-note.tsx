import { Group, Text } from '@mantine/core';
import { IconMapPin, IconMapPinOff, IconMapPinSearch } from '@tabler/icons-react';
import type { PositionSearch } from './use-position.ts';

/** What the device knows of its place, and what to do when it knows nothing. */
export function PositionNote({ search }: { search: PositionSearch }) {
  const Icon = { searching: IconMapPinSearch, found: IconMapPin, denied: IconMapPinOff, unavailable: IconMapPinOff }[
    search.state
  ];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Icon size={24} aria-hidden style={{ flex: 'none' }} />
      <Text role="status">{explanation(search)}</Text>
    </Group>
  );
}

function explanation({ state, position }: PositionSearch): string {
  switch (state) {
    case 'searching':
      return '現在地を調べています…';
    case 'found': {
      const accuracy = position?.accuracyM === undefined ? '' : `（誤差 約${Math.round(position.accuracyM)}m）`;
      return `現在地が分かりました${accuracy}`;
    }
    case 'denied':
      return '位置情報が許可されていません。アドレス欄の左の印から「位置情報」を「許可」に変えるか、場所を選んでください';
    case 'unavailable':
      return '現在地が分かりません。空の見える所で待つか、場所を選んでください';
  }
}
