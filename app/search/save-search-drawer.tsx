import type { SearchConditions } from '@bicycles/schema/search/conditions';
import { mayShareSearch } from '@bicycles/schema/search/may-share-search';
import { AddSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { listNames, type Typed, valuesOf } from './condition-names.ts';

type SaveSearchDrawerProps = { conditions: SearchConditions; typed: Typed; onClose(): void };

/** Keeps the search on screen under a name; one that leads to a person can't be shared and says why. */
export function SaveSearchDrawer({ conditions, typed, onClose }: SaveSearchDrawerProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const [form, fields] = useForm<z.output<typeof AddSavedSearch.input>>({
    lastResult: result,
    constraint: constraintOf(AddSavedSearch.input),
  });
  const sharing = mayShareSearch(conditions);
  return (
    <AskDrawer title="この検索を保存" onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(AddSavedSearch)} {...getFormProps(form)}>
        {fieldsOf(typed).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={`conditions.${name}`} value={value} />
        ))}
        <Stack gap="md">
          <FormErrors errors={form.errors} />
          <FieldText
            field={fields.name}
            label="名前"
            placeholder="例 桜新町の期限切れ"
            description="同じ名前で保存すると、前の条件と入れ替わります"
            autoComplete="off"
            autoFocus
          />
          {sharing.allowed ? (
            <FieldCheck field={fields.isShared} label="ほかの人も使えるように共有する" />
          ) : (
            <Text c="dimmed">{`自分だけで使う検索として保存します。${sharing.reason}。`}</Text>
          )}
          <SubmitButton isPending={fetcher.state !== 'idle'}>保存</SubmitButton>
        </Stack>
        <CommandKey lastResult={result} />
      </fetcher.Form>
    </AskDrawer>
  );
}

/** Each value of a list is a field of its own. */
const fieldsOf = (typed: Typed): [string, string][] =>
  Object.entries(typed).flatMap(([name, value]) => {
    const list = listNames.find((each) => each === name);
    return (list === undefined ? [value] : valuesOf(typed, list)).map((each): [string, string] => [name, each]);
  });
