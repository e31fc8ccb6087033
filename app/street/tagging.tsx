/** 札付け (row F2): scan, place, photo, one button; then the next bicycle of the same stop. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddTagging } from '@bicycles/schema/street/contracts';
import { mayTag } from '@bicycles/schema/street/may-tag';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { BarcodeField } from '#app/parts/barcode-field/barcode-field.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { usePosition } from '#app/parts/use-position.ts';
import type { TagAnswer } from './look-up.server.ts';
import styles from './street.module.css';
import { type RegisteredTag, TaggingDone } from './tagging-done.tsx';
import { TaggingForm } from './tagging-form.tsx';
import { useRefusal } from './use-refusal.ts';
import { useTagLookUp } from './use-tag-look-up.ts';
import { useTaggingPlace } from './use-tagging-place.ts';
import { UsedTag } from './used-tag.tsx';

export const handle: ScreenHandle = { title: '札付け' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'tagging.add');
  const { places } = await load(request, ListChoices, {});
  return { places };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddTagging, (tagging) => ({ done: tagging }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

/** Tagging changes no master: the screen keeps what it has, also when the signal is gone right after. */
export const shouldRevalidate = () => false;

export default function Tagging() {
  const { places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done = answer !== undefined && 'done' in answer ? answer.done : undefined;
  const tag = useTagLookUp();
  const result = useRefusal(answer !== undefined && 'result' in answer ? answer.result : undefined, tag.tagNumber);
  const [registered, setRegistered] = useState<RegisteredTag>();
  const [placeNote, setPlaceNote] = useState('');
  const search = usePosition();
  const { place, proposal, choose, remember } = useTaggingPlace(places, search);
  const known = tag.answer !== undefined && 'found' in tag.answer ? tag.answer.found : undefined;
  const refusal = known?.bicycle ? undefined : refusalOf(tag.answer);
  const isAccepted = tag.answer !== undefined && refusal === undefined && !known?.bicycle;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each registered bicycle
  useEffect(() => {
    if (done === undefined) return;
    setRegistered({ tagNumber: tag.tagNumber, removableAt: done.removableAt });
    if (place !== undefined) remember(place.id);
    setPlaceNote('');
    tag.clear();
    scrollTo({ top: 0 });
  }, [done]);

  return (
    <Stack gap="md" className={styles['column']}>
      {registered !== undefined && tag.tagNumber === '' && <TaggingDone tag={registered} />}
      {known?.bicycle && <UsedTag found={known} bicycle={known.bicycle} />}
      {!isAccepted && (
        <BarcodeField
          name="scan"
          label="札番号"
          size="street"
          value={tag.tagNumber}
          onRead={tag.lookUp}
          error={refusal}
          isBusy={tag.isBusy}
        />
      )}
      <TaggingForm
        key={isAccepted ? tag.tagNumber : 'scanning'}
        tagNumber={isAccepted ? tag.tagNumber : undefined}
        result={result}
        search={search}
        places={places}
        place={place}
        proposal={proposal}
        onChoosePlace={choose}
        onAgain={tag.clear}
        placeNote={placeNote}
        onPlaceNote={setPlaceNote}
      />
    </Stack>
  );
}

/** Why the scanned tag can't be put on a bicycle, for the field that it was read into. */
function refusalOf(answer: TagAnswer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if ('problem' in answer) return answer.problem;
  const verdict = mayTag({ status: answer.found.tagStatus });
  return verdict.allowed ? undefined : verdict.reason;
}
