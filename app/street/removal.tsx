/** 撤去・一次登録 (row F3): scan, wait observed or excepted, photos, one button. */
import { can } from '@bicycles/schema/access';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddRemoval } from '@bicycles/schema/street/contracts';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { useEffect } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { BarcodeField } from '#app/parts/barcode-field/barcode-field.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { lookUpTag } from './look-up.server.ts';
import { RemovalDone } from './removal-done.tsx';
import { RemovalForm } from './removal-form.tsx';
import { ServerTimeProvider } from './server-time.tsx';
import { standingBicycle } from './standing-bicycle.ts';
import styles from './street.module.css';
import { useRefusal } from './use-refusal.ts';
import { useTagLookUp } from './use-tag-look-up.ts';

export const handle: ScreenHandle = { title: '撤去' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'removal.add');
  const tagNumber = new URL(request.url).searchParams.get('tag');
  const [{ places, codes, waitMinutes }, first] = await Promise.all([
    load(request, ListChoices, {}),
    tagNumber === null ? undefined : lookUpTag(request, tagNumber),
  ]);
  return {
    places,
    removalKinds: codes['removal_kind'] ?? [],
    conditionMarks: codes['condition_mark'] ?? [],
    waitMinutes,
    first,
    mayRemoveEarly: can(role, 'removal.add-early'),
  };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddRemoval, (removal) => ({ done: removal }));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Removal() {
  const { first } = useLoaderData<typeof loader>();
  return <RemovalOf key={first?.tagNumber ?? 'scan'} />;
}

/** Begins anew when another bicycle is picked from the list. */
function RemovalOf() {
  const { places, removalKinds, conditionMarks, waitMinutes, first, mayRemoveEarly } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done = answer !== undefined && 'done' in answer ? answer.done : undefined;
  const tag = useTagLookUp(first);
  const result = useRefusal(answer !== undefined && 'result' in answer ? answer.result : undefined, tag.tagNumber);
  const standing = standingBicycle(tag.answer);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each removed bicycle
  useEffect(() => {
    if (done === undefined) return;
    tag.clear();
    scrollTo({ top: 0 });
  }, [done]);

  if (standing !== undefined && 'found' in standing) {
    return (
      <ServerTimeProvider now={standing.found.now}>
        <RemovalForm
          key={tag.tagNumber}
          {...standing}
          result={result}
          places={places}
          removalKinds={removalKinds}
          conditionMarks={conditionMarks}
          waitMinutes={waitMinutes}
          mayRemoveEarly={mayRemoveEarly}
          onAgain={tag.clear}
        />
      </ServerTimeProvider>
    );
  }
  return (
    <Stack gap="md" className={styles['column']}>
      {done !== undefined && tag.tagNumber === '' && <RemovalDone removal={done} />}
      <BarcodeField
        name="scan"
        label="札番号"
        size="street"
        value={tag.tagNumber}
        onRead={tag.lookUp}
        error={standing?.problem}
        isBusy={tag.isBusy}
      />
    </Stack>
  );
}
