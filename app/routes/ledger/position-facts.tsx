/** Where it stood, as the devices said. */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Paper, Text, Title } from '@mantine/core';

export function PositionFacts({ bicycle }: { bicycle: Bicycle }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} fz="1.125rem" mb="xs">
        位置
      </Title>
      <Text>撤去　{position(bicycle.removedLatitude, bicycle.removedLongitude, bicycle.removedAccuracyM)}</Text>
      <Text>札付け　{position(bicycle.warnedLatitude, bicycle.warnedLongitude, null)}</Text>
    </Paper>
  );
}

/** Degrees to about a metre. */
function position(latitude: number | null, longitude: number | null, accuracyM: number | null): string {
  if (latitude === null || longitude === null) return '記録なし';
  const accuracy = accuracyM === null ? '' : `（誤差 約${accuracyM}m）`;
  return `北緯${latitude.toFixed(5)} 東経${longitude.toFixed(5)}${accuracy}`;
}
