import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import { useSessionStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { PositionSearch } from '#app/parts/use-position.ts';
import { proposePlace } from '#app/street/propose-place.ts';

/** A stop is over after this; then the place is proposed anew. */
const stopLasts = 60 * 60_000;
const nowhere = { placeId: '', at: 0 };

/**
 * Where the next bicycle is tagged: what the crew chose, else the place of this stop's last bicycle, else
 * what GPS proposes. `proposal` is what GPS says now, also when another place stands.
 */
export function useTaggingPlace(places: readonly PlaceChoice[], { position }: PositionSearch) {
  const [stop, setStop] = useSessionStorage({ key: 'street-stop', defaultValue: nowhere });
  const [chosenId, setChosenId] = useState<string>();
  const proposal = position === undefined ? undefined : proposePlace(position, places);
  const rememberedId = Date.now() - stop.at < stopLasts ? stop.placeId : undefined;
  const id = chosenId ?? rememberedId;
  const place = places.find((each) => each.id === id && each.isSelectable) ?? proposal?.place;
  return {
    place,
    proposal,
    choose: setChosenId,
    /** After a tagging: the place stays for the next bicycle. */
    remember: (placeId: string) => {
      setChosenId(undefined);
      setStop({ placeId, at: Date.now() });
    },
  };
}
