import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { AskDrawer } from '#app/components/ask-drawer.tsx';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { showSuccess } from '#app/components/show-success.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { action as disappearance } from './disappearances.ts';
import type { action as cancellation } from './tagging-cancellations.ts';

type EndTaggingProps = {
  item: StreetItem;
  title: string;
  /** Where the command goes that ends this 札付け. */
  action: string;
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
  action,
  meaning,
  submitLabel,
  isTakingBack = false,
  doneMessage,
  onClose,
  children,
}: EndTaggingProps) {
  const fetcher = useFetcher<typeof disappearance | typeof cancellation>();
  const result = fetcher.data && 'result' in fetcher.data ? fetcher.data.result : undefined;
  const errors = result?.error ?? {};
  const isDone = fetcher.data !== undefined && 'done' in fetcher.data;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer has come
  useEffect(() => {
    if (!isDone) return;
    showSuccess(doneMessage);
    onClose();
  }, [isDone]);

  return (
    <AskDrawer title={title} onClose={onClose}>
      <fetcher.Form method="post" action={action}>
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
