import type { Choice, Choices } from '@bicycles/schema/masters/contracts';
import { Zone, zoneLabels } from '@bicycles/schema/street/contracts';
import { Input, NativeSelect, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { QueuedPhoto } from '#app/ground/queue/queued-photo.ts';
import { usePhotoQueue } from '#app/ground/queue/use-photo-queue.ts';
import { PhotoCapture } from '#app/parts/photo-capture.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { PositionSearch } from '#app/parts/use-position.ts';
import { ChoiceChips } from '#app/yard/choice-chips.tsx';
import type { FoundTag } from './look-up.server.ts';
import { PlaceField } from './place-field.tsx';
import styles from './street.module.css';

type Props = {
  found: FoundTag;
  places: Choices['places'];
  removalKinds: readonly Choice[];
  conditionMarks: readonly Choice[];
  search: PositionSearch;
  errors: Record<string, string[] | null | undefined>;
};

/** What is recorded with a removal; everything but the photos is filled in already. */
export function RemovalFields({ found, places, removalKinds, conditionMarks, search, errors }: Props) {
  const [placeId, setPlaceId] = useState(found.bicycle?.placeId);
  const [chosenZone, setZone] = useState<keyof typeof zoneLabels>();
  const photos = useRemovalPhotos(found);
  const place = places.find(({ id }) => id === placeId);
  const zone = chosenZone ?? place?.zone;
  return (
    <>
      <PhotoCapture
        kind="removal"
        tagNumber={found.tagNumber}
        {...(search.position !== undefined && { position: search.position })}
      />
      <PlaceField places={places} place={place} search={search} onChoose={setPlaceId} error={errors['placeId']?.[0]} />
      <Input.Wrapper label="規制区域" labelElement="div" size="lg">
        <SegmentedControl
          name="zone"
          fullWidth
          size="lg"
          aria-label="規制区域"
          color="ai.7"
          value={zone ?? ''}
          onChange={(value) => setZone(Zone.parse(value))}
          data={Zone.options.map((value) => ({ value, label: zoneLabels[value] }))}
          className={styles['zone']}
        />
      </Input.Wrapper>
      <NativeSelect
        name="removalKindId"
        label="撤去区分"
        size="lg"
        error={errors['removalKindId']?.[0]}
        data={removalKinds.map(({ id, label }) => ({ value: id, label }))}
      />
      {/* What the yard will find out anyway is better noted before the truck: 搬送中の傷 are told from old ones. */}
      <ChoiceChips name="conditionMarkIds" legend="状況の印" type="checkbox" chips={conditionMarks} />
      <TextInput
        label="状況メモ"
        name="conditionMemo"
        size="lg"
        maxLength={500}
        autoComplete="off"
        error={errors['conditionMemo']?.[0]}
      />
      <div className={styles['mainAction']}>
        {photos === 'none' && (
          <Text fw={600} mb={4}>
            撤去の写真がまだありません。登録の前に1枚以上撮ってください
          </Text>
        )}
        {photos === 'locked' && (
          <Text fw={600} mb={4}>
            端末に未送信の写真があります。この自転車の写真かどうかは、サーバーにつながると分かります
          </Text>
        )}
        <SubmitButton size="xl" h={80} fz="1.5rem" fullWidth>
          撤去を登録
        </SubmitButton>
      </div>
    </>
  );
}

/** Whether there is a photo of this removal: at the server or still on the phone, also after the page was loaded anew. */
function useRemovalPhotos({ tagNumber, photos }: FoundTag): 'there' | 'locked' | 'none' {
  const { photos: unsent, sent } = usePhotoQueue();
  const isOfRemoval = ({ facts }: QueuedPhoto) => facts.tagNumber === tagNumber && facts.kind === 'removal';
  // One that has just been sent is known to neither.
  const seen = useRef(new Set<string>());
  for (const photo of unsent.filter(isOfRemoval)) seen.current.add(photo.id);
  const isThere =
    photos.some(({ kind }) => kind === 'removal') ||
    unsent.some(isOfRemoval) ||
    [...seen.current].some((id) => sent.has(id));
  if (isThere) return 'there';
  return unsent.some(({ isLocked }) => isLocked) ? 'locked' : 'none';
}
