/** A command that is asked about once more: the button, the question with what it means, and what did not go. */
import type { Contract } from '@bicycles/schema/ground/contract';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, type ButtonProps, Stack } from '@mantine/core';
import { useFetcher, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskButtons } from './ask-buttons.tsx';
import { AskDrawer } from './ask-drawer.tsx';
import { CommandKey } from './command-key.tsx';
import { FieldText } from './field-text.tsx';
import { FormErrors } from './form-errors.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { type OutcomeAnswer, OutcomeNote } from './outcome-note.tsx';

type AskedCommand = Pick<Contract, 'path'> & { input: z.ZodType<object> };

type Question = {
  title: string;
  /** It leads on with a redirect, or answers with `outcome`. */
  command: AskedCommand;
  /** What the command is about, as hidden fields. */
  about: Record<string, string | readonly string[]>;
  /** A command that takes something back wants a reason, under this name. */
  reasonLabel?: string;
  submitLabel: string;
  /** What it means. */
  children: ReactNode;
};
type AskCommandProps = Question & { button: ButtonProps; label: ReactNode };

export function AskCommand({ button, label, ...question }: AskCommandProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && <Asked {...question} onClose={() => setAsking(false)} />}
    </>
  );
}

function Asked({ title, command, about, reasonLabel, submitLabel, children, onClose }: Question & { onClose(): void }) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  const [form, fields] = useForm<{ reason?: string }>({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: command.input }),
    shouldRevalidate: 'onInput',
  });
  useCloseAfterRedirect(onClose);
  if (outcome !== undefined) {
    return (
      <AskDrawer title="できなかった自転車があります" onClose={onClose}>
        <OutcomeNote outcome={outcome} />
      </AskDrawer>
    );
  }
  const isTakingBack = reasonLabel !== undefined;
  return (
    <AskDrawer title={title} onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(command)} {...getFormProps(form)}>
        <Stack gap="sm">
          <FormErrors errors={form.errors} />
          <CommandKey lastResult={result} />
          <HiddenFields fields={about} />
          {children}
          {isTakingBack && (
            <FieldText field={fields.reason} label={reasonLabel} maxLength={255} data-autofocus withAsterisk />
          )}
          <AskButtons
            submitLabel={submitLabel}
            backLabel="やめて戻る"
            isPending={fetcher.state !== 'idle'}
            onClose={onClose}
            {...(isTakingBack ? { color: 'red.8' } : { 'data-autofocus': true })}
          />
        </Stack>
      </fetcher.Form>
    </AskDrawer>
  );
}

/** When all was done the action leads on, often to the same screen: a new visit, and the question is over. */
function useCloseAfterRedirect(onClose: () => void): void {
  const { key } = useLocation();
  const opened = useRef(key);
  useEffect(() => {
    if (key !== opened.current) onClose();
  }, [key, onClose]);
}
