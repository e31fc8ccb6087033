/** Where it stood, as the devices said. */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Paper, Text, Title } from '@mantine/core';

export function PositionFacts({ bicycle }: { bicycle: Bicycle }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} fz="1.125rem" mb="xs">
        位置
      </Title>
      <Place
        what="撤去"
        latitude={bicycle.removedLatitude}
        longitude={bicycle.removedLongitude}
        accuracyM={bicycle.removedAccuracyM}
      />
      <Place what="札付け" latitude={bicycle.warnedLatitude} longitude={bicycle.warnedLongitude} accuracyM={null} />
    </Paper>
  );
}

type PlaceProps = { what: string; latitude: number | null; longitude: number | null; accuracyM: number | null };

/** Degrees to about a metre. */
function Place({ what, latitude, longitude, accuracyM }: PlaceProps) {
  const isKnown = latitude !== null && longitude !== null;
  return (
    <>
      <Text c="dimmed">{accuracyM === null ? what : `${what}（誤差 約${accuracyM}m）`}</Text>
      <Text mb={4}>{isKnown ? `北緯${latitude.toFixed(5)} 東経${longitude.toFixed(5)}` : '記録なし'}</Text>
    </>
  );
}
