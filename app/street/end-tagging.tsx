import type { AddDisappearance, CancelTagging, StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { showSuccess } from '#app/parts/show-success.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type Command = typeof AddDisappearance | typeof CancelTagging;

type EndTaggingProps = {
  item: StreetItem;
  title: string;
  /** What ends this 札付け. */
  command: Command;
  /** What it means, and how a mistake is put right. */
  meaning: string;
  submitLabel: string;
  isTakingBack?: boolean;
  doneMessage: string;
  onClose(): void;
  /** What the command wants to know, given what it said of each field. */
  children?: (errors: Record<string, string[] | null>) => ReactNode;
};

/** One more tap before a 札付け ends, on the street's phone. */
export function EndTagging({
  item,
  title,
  command,
  meaning,
  submitLabel,
  isTakingBack = false,
  doneMessage,
  onClose,
  children,
}: EndTaggingProps) {
  const fetcher = useFetcher<CommandAnswer<Command>>();
  const { result, done } = fetcher.data ?? {};
  const errors = result?.error ?? {};
  const isDone = done !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer has come
  useEffect(() => {
    if (!isDone) return;
    showSuccess(doneMessage);
    onClose();
  }, [isDone]);

  return (
    <AskDrawer title={title} onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(command)}>
        <Stack gap="md">
          <FormErrors errors={errors[''] ?? undefined} />
          <Text size="lg" fw={700}>
            札 {item.tagNumber}　{item.placeName}
          </Text>
          <Text>{meaning}</Text>
          {children?.(errors)}
          <CommandKey lastResult={result} />
          <input type="hidden" name="bicycleId" value={item.bicycleId} />
          <SubmitButton
            size="xl"
            h={72}
            fullWidth
            isPending={fetcher.state !== 'idle'}
            {...(isTakingBack && { color: 'red.8' })}
          >
            {submitLabel}
          </SubmitButton>
        </Stack>
      </fetcher.Form>
      <Button size="xl" h={64} variant="default" onClick={onClose}>
        やめる
      </Button>
    </AskDrawer>
  );
}
