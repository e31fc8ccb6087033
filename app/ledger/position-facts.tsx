/** 位置 (row L4): where it stood, as the devices said, in words and on the map. */
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { MapBase } from '@bicycles/schema/masters/map-contracts';
import { Paper, Text, Title } from '@mantine/core';
import type { Stand } from './map/draw-map.ts';
import { PositionMap } from './map/position-map.tsx';

type PositionFactsProps = {
  bicycle: Bicycle;
  map: MapBase;
  /** e.g. 「下北沢北から約120m」. */
  nearest: string | undefined;
};

export function PositionFacts({ bicycle, map, nearest }: PositionFactsProps) {
  const stands = standsOf(bicycle);
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} fz="1.125rem" mb="xs">
        位置
      </Title>
      {stands.length === 0 && <Text>位置の記録はありません</Text>}
      {stands.map(({ what, latitude, longitude, accuracyM }) => (
        <div key={what}>
          <Text c="dimmed">{accuracyM === null ? what : `${what}（誤差 約${Math.round(accuracyM)}m）`}</Text>
          {/* Degrees to about a metre. */}
          <Text mb={4}>{`北緯${latitude.toFixed(5)} 東経${longitude.toFixed(5)}`}</Text>
        </div>
      ))}
      {nearest !== undefined && <Text mb="xs">{nearest}</Text>}
      {stands.length > 0 && <PositionMap key={bicycle.id} base={map} stands={stands} />}
    </Paper>
  );
}

/** The removal first: it is what the map is about. */
function standsOf(bicycle: Bicycle): Stand[] {
  const removal = {
    ...{ what: '撤去', colour: '#c92a2a', accuracyM: bicycle.removedAccuracyM },
    ...{ latitude: bicycle.removedLatitude, longitude: bicycle.removedLongitude },
  };
  const tagging = {
    ...{ what: '札付け', colour: '#1864ab', accuracyM: null },
    ...{ latitude: bicycle.warnedLatitude, longitude: bicycle.warnedLongitude },
  };
  return [removal, tagging].flatMap(({ latitude, longitude, ...stand }) =>
    latitude === null || longitude === null ? [] : [{ ...stand, latitude, longitude }],
  );
}
