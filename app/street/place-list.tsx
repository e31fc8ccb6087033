import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import type { NearPlace } from '@bicycles/schema/street/nearest-places';
import { Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { formatDistance } from './distance.ts';
import styles from './street.module.css';

type Props = {
  places: readonly PlaceChoice[];
  /** Nearest first; empty without a position. */
  near: readonly NearPlace[];
  chosenId: string | undefined;
  onChoose(placeId: string): void;
  onClose(): void;
};

const nearbyCount = 5;

/** Every place to choose from: the five nearest, then all, with a search. */
export function PlaceList({ places, near, chosenId, onChoose, onClose }: Props) {
  const [wanted, setWanted] = useState('');
  const stations = near.filter(({ place }) => place.radiusM !== null).slice(0, nearbyCount);
  const found = places.filter(({ isSelectable, label }) => isSelectable && label.includes(wanted.trim()));
  const entry = (place: PlaceChoice, distanceM?: number) => (
    <li key={place.id}>
      <button
        type="button"
        className={styles['placeEntry']}
        aria-pressed={place.id === chosenId}
        onClick={() => onChoose(place.id)}
      >
        <span>{place.label}</span>
        <Text span size="sm">
          {distanceM === undefined ? place.line : formatDistance(distanceM)}
        </Text>
      </button>
    </li>
  );
  return (
    <AskDrawer title="撤去場所を選ぶ" onClose={onClose}>
      {stations.length > 0 && (
        <Stack gap="xs">
          <Title order={3}>近い順</Title>
          <ul className={styles['list']}>{stations.map(({ place, distanceM }) => entry(place, distanceM))}</ul>
        </Stack>
      )}
      <Stack gap="xs">
        <Title order={3}>すべての場所</Title>
        <TextInput
          label="場所の名前で探す"
          size="lg"
          type="search"
          leftSection={<IconSearch aria-hidden />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        {found.length === 0 && <Text>見つかりません。文字を減らして探してください。</Text>}
        <ul className={styles['list']}>{found.map((place) => entry(place))}</ul>
      </Stack>
    </AskDrawer>
  );
}
