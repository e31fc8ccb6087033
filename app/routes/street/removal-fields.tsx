import type { Choice, Choices } from '@bicycles/schema/masters/contracts';
import { Zone, zoneLabels } from '@bicycles/schema/street/contracts';
import { Input, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { PhotoCapture } from '#app/components/photo-capture.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { PositionSearch } from '#app/components/use-position.ts';
import type { FoundTag } from './look-up.server.ts';
import { MarkedText } from './marked-text.tsx';
import { PlaceField } from './place-field.tsx';
import styles from './street.module.css';

type Props = {
  found: FoundTag;
  places: Choices['places'];
  removalKinds: readonly Choice[];
  search: PositionSearch;
  errors: Record<string, string[] | null | undefined>;
};

/** What the yard will find out anyway is better noted before the truck: 搬送中の傷 are told from old ones. */
const conditions = ['パンク', 'サドルなし', 'かご変形', '鍵なし', 'ライト破損', '前輪なし', 'さび', '荷物あり'];

/** What is recorded with a removal; everything but the photos is filled in already. */
export function RemovalFields({ found, places, removalKinds, search, errors }: Props) {
  const [placeId, setPlaceId] = useState(found.bicycle?.placeId);
  const [chosenZone, setZone] = useState<keyof typeof zoneLabels>();
  const [photoCount, setPhotoCount] = useState(0);
  const place = places.find(({ id }) => id === placeId);
  const zone = chosenZone ?? place?.zone;
  return (
    <>
      <PhotoCapture
        kind="removal"
        tagNumber={found.tagNumber}
        onQueued={() => setPhotoCount((before) => before + 1)}
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
      <MarkedText
        name="conditionMemo"
        label="状況メモ"
        marks={conditions}
        maxLength={400}
        error={errors['conditionMemo']?.[0]}
      />
      <div className={styles['mainAction']}>
        {photoCount === 0 && (
          <Text fw={600} mb={4}>
            撤去の写真がまだありません。登録の前に1枚以上撮ってください
          </Text>
        )}
        <SubmitButton size="xl" h={80} fz="1.5rem" fullWidth>
          撤去を登録
        </SubmitButton>
      </div>
    </>
  );
}
