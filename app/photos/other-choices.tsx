import type { PhotoToResolve } from '@bicycles/schema/photos/resolve-contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Button, Group, TextInput } from '@mantine/core';
import { DecisionForm } from './decision-form.tsx';

type Props = { photo: PhotoToResolve; lastResult: SubmissionResult<string[]> | undefined };

/** Neither of the candidates: another bicycle by its tag, or none at all. */
export function OtherChoices({ photo, lastResult }: Props) {
  const problem = lastResult?.error?.['tagNumber']?.[0];
  return (
    <Group align="flex-end" gap="md">
      <DecisionForm photo={photo} choice="tag" lastResult={lastResult} flex="1 1 20rem">
        <Group align="flex-end" gap="sm" wrap="nowrap">
          <TextInput
            name="tagNumber"
            label="ほかの自転車の札番号"
            inputMode="numeric"
            autoComplete="off"
            size="lg"
            flex={1}
            required
            withAsterisk={false}
            error={problem}
            // The wrong number stays to be corrected.
            defaultValue={problem === undefined ? '' : String(lastResult?.initialValue?.['tagNumber'] ?? '')}
          />
          <Button type="submit" size="lg" h={56} variant="default">
            付ける
          </Button>
        </Group>
      </DecisionForm>
      {!photo.isSetAside && (
        <DecisionForm photo={photo} choice="none" lastResult={lastResult}>
          <Button type="submit" size="lg" h={56} variant="default">
            どれでもない（保留にする）
          </Button>
        </DecisionForm>
      )}
    </Group>
  );
}
