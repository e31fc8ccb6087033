import type { Choices, PlaceChoice } from '@bicycles/schema/masters/contracts';
import { nearestPlaces } from '@bicycles/schema/street/nearest-places';
import { Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { PositionNote } from '#app/parts/position-note.tsx';
import type { PositionSearch } from '#app/parts/use-position.ts';
import { formatDistance } from './distance.ts';
import { PlaceList } from './place-list.tsx';

type Props = {
  places: Choices['places'];
  place: PlaceChoice | undefined;
  search: PositionSearch;
  onChoose(placeId: string): void;
  error?: string | undefined;
  /** What else is to be said of the place, such as another one that GPS proposes. */
  children?: ReactNode;
};

/** 撤去場所: the place that stands, how far it is from here, and one tap to another one. */
export function PlaceField({ places, place, search, onChoose, error, children }: Props) {
  const [isListOpen, setListOpen] = useState(false);
  const { position } = search;
  const near = position === undefined ? [] : nearestPlaces(position, places);
  const distance = near.find((each) => each.place.id === place?.id)?.distanceM;
  return (
    <Paper withBorder p="sm" component="section" aria-label="撤去場所">
      <Group wrap="nowrap" justify="space-between">
        <Stack gap={0} miw={0}>
          <Text size="sm">撤去場所</Text>
          <Text fw={700} size="xl" lh={1.3}>
            {place?.label ?? '選んでください'}
          </Text>
          {distance !== undefined && place?.zone === 'restricted' && (
            <Text size="sm">現在地から{formatDistance(distance)}</Text>
          )}
        </Stack>
        <Button
          h={60}
          px="md"
          flex="none"
          variant={place === undefined ? 'filled' : 'default'}
          leftSection={<IconMapPin size={22} aria-hidden />}
          aria-label={place === undefined ? '撤去場所を選ぶ' : '撤去場所を変更'}
          onClick={() => setListOpen(true)}
        >
          {place === undefined ? '選ぶ' : '変更'}
        </Button>
      </Group>
      {error !== undefined && (
        <Text c="var(--mantine-color-error)" fw={600} role="alert">
          {error}
        </Text>
      )}
      {children}
      {search.state !== 'found' && (
        <Box mt="xs">
          <PositionNote search={search} />
        </Box>
      )}
      {place !== undefined && <input type="hidden" name="placeId" value={place.id} />}
      {isListOpen && (
        <PlaceList
          places={places}
          near={near}
          chosenId={place?.id}
          onClose={() => setListOpen(false)}
          onChoose={(id) => {
            onChoose(id);
            setListOpen(false);
          }}
        />
      )}
    </Paper>
  );
}
