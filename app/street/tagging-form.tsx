import type { Choices, PlaceChoice } from '@bicycles/schema/masters/contracts';
import type { NearPlace } from '@bicycles/schema/street/nearest-places';
import type { SubmissionResult } from '@conform-to/react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { PhotoCapture } from '#app/parts/photo-capture.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { PositionSearch } from '#app/parts/use-position.ts';
import { formatDistance } from './distance.ts';
import { PlaceField } from './place-field.tsx';
import { PositionInputs } from './position-inputs.tsx';
import { ScannedTag } from './scanned-tag.tsx';
import styles from './street.module.css';

type Props = {
  /** The accepted tag; before the scan only the place can be seen to. */
  tagNumber: string | undefined;
  result: SubmissionResult<string[]> | undefined;
  places: Choices['places'];
  place: PlaceChoice | undefined;
  proposal: NearPlace | undefined;
  search: PositionSearch;
  onChoosePlace(placeId: string): void;
  /** Kept above, so that it outlives a tag that was refused. */
  placeNote: string;
  onPlaceNote(note: string): void;
  onAgain(): void;
};

export function TaggingForm(props: Props) {
  const { tagNumber, result, places, place, proposal, search, onChoosePlace, placeNote, onPlaceNote, onAgain } = props;
  const errors = result?.error ?? {};
  const position = search.position;
  return (
    <Form method="post">
      <Stack gap="md">
        {tagNumber !== undefined && (
          <>
            <FormErrors errors={[...(errors[''] ?? []), ...(errors['tagNumber'] ?? [])]} />
            <ScannedTag tagNumber={tagNumber} onAgain={onAgain} />
          </>
        )}
        <PlaceField
          places={places}
          place={place}
          search={search}
          onChoose={onChoosePlace}
          error={errors['placeId']?.[0]}
        >
          <OtherProposal place={place} proposal={proposal} onChoose={onChoosePlace} />
        </PlaceField>
        {tagNumber !== undefined && (
          <>
            <PhotoCapture kind="tagging" tagNumber={tagNumber} {...(position !== undefined && { position })} />
            <TextInput
              name="placeNote"
              label="目印（任意）"
              size="lg"
              maxLength={255}
              error={errors['placeNote']?.[0]}
              autoComplete="off"
              value={placeNote}
              onChange={(event) => onPlaceNote(event.currentTarget.value)}
            />
            <input type="hidden" name="tagNumber" value={tagNumber} />
            <PositionInputs position={position} />
            <CommandKey lastResult={result} />
            <div className={styles['mainAction']}>
              {place === undefined && (
                <Text fw={600} mb={4}>
                  撤去場所を選ぶと登録できます
                </Text>
              )}
              <SubmitButton size="xl" h={80} fz="1.5rem" fullWidth disabled={place === undefined}>
                札付けを登録
              </SubmitButton>
            </div>
          </>
        )}
      </Stack>
    </Form>
  );
}

/** Says where the place comes from; when the crew has moved on, the new place is one tap away. */
function OtherProposal({
  place,
  proposal,
  onChoose,
}: {
  place: PlaceChoice | undefined;
  proposal: NearPlace | undefined;
  onChoose(id: string): void;
}) {
  if (proposal === undefined || place === undefined) return null;
  const { place: proposed, distanceM, isWithin } = proposal;
  if (proposed.id === place.id) {
    return (
      <Text size="sm">
        {isWithin
          ? '現在地から提案しました'
          : '駅の規制区域の外なので、区域外を提案しました。違うときは変更してください'}
      </Text>
    );
  }
  return (
    <Button mt="sm" h={60} fullWidth variant="light" onClick={() => onChoose(proposed.id)}>
      現在地に近い {proposed.label}
      {isWithin ? `（${formatDistance(distanceM)}）` : ''}に変える
    </Button>
  );
}
