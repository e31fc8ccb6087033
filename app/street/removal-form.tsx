import type { Choice, Choices } from '@bicycles/schema/masters/contracts';
import { mayRemove } from '@bicycles/schema/street/may-remove';
import type { SubmissionResult } from '@conform-to/react';
import { Stack } from '@mantine/core';
import { Form } from '@remix-run/react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { usePosition } from '#app/parts/use-position.ts';
import { EarlyRemoval } from './early-removal.tsx';
import { PositionInputs } from './position-inputs.tsx';
import { RemovalFields } from './removal-fields.tsx';
import { useServerTime } from './server-time.tsx';
import type { Standing } from './standing-bicycle.ts';
import styles from './street.module.css';
import { TaggedBicycle } from './tagged-bicycle.tsx';

type Props = Standing & {
  result: SubmissionResult<string[]> | undefined;
  places: Choices['places'];
  removalKinds: readonly Choice[];
  conditionMarks: readonly Choice[];
  waitMinutes: number;
  mayRemoveEarly: boolean;
  onAgain(): void;
};

export function RemovalForm({
  found,
  bicycle,
  result,
  places,
  removalKinds,
  conditionMarks,
  waitMinutes,
  mayRemoveEarly,
  onAgain,
}: Props) {
  const time = useServerTime();
  const search = usePosition();
  const [isException, setException] = useState(false);
  const verdict = mayRemove({
    status: 'tagged',
    warnedAt: DateTime.fromISO(bicycle.warnedAt),
    now: DateTime.fromMillis(time),
    waitMinutes,
    mayRemoveEarly,
  });
  const errors = result?.error ?? {};
  return (
    <Form method="post" className={styles['column']}>
      <Stack gap="md">
        <FormErrors errors={[...(errors[''] ?? []), ...(errors['tagNumber'] ?? [])]} />
        <TaggedBicycle found={found} bicycle={bicycle} onAgain={onAgain} />
        {!verdict.allowed && (
          <EarlyRemoval
            reason={verdict.reason}
            mayRemoveEarly={mayRemoveEarly}
            isOpen={isException}
            onOpen={() => setException(true)}
            error={errors['earlyRemovalReason']?.[0]}
          />
        )}
        {(verdict.allowed || isException) && (
          <>
            <RemovalFields {...{ found, places, removalKinds, conditionMarks, search, errors }} />
            <PositionInputs position={search.position} />
            <input type="hidden" name="tagNumber" value={found.tagNumber} />
            <CommandKey lastResult={result} />
          </>
        )}
      </Stack>
    </Form>
  );
}
