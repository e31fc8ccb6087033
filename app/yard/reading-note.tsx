import { Text } from '@mantine/core';
import type { RegistrationKind, RegistrationReading } from './registration-reading.ts';

type ReadingNoteProps = { reading: RegistrationReading; kind: RegistrationKind };

/** How the number was understood, and a word of doubt where it looks odd; never an obstacle. */
export function ReadingNote({ reading: { parts, isUnusual }, kind }: ReadingNoteProps) {
  const understood = [
    parts.station && `警察署 ${parts.station}`,
    parts.symbol && `記号 ${parts.symbol}`,
    parts.serial && `番号 ${parts.serial}`,
  ].filter(Boolean);
  return (
    <div role="status">
      {kind === 'tokyo' && understood.length > 0 && <Text fw={700}>読み取り：{understood.join('　')}</Text>}
      {isUnusual && <Text c="#7a4100">見慣れない形です。シールと見比べてください（このままでも登録できます）。</Text>}
    </div>
  );
}
