/** The way to a row that is not on the page: by a part of its number, typed or read. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useSearchParams } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useId } from 'react';
import { withoutPages } from './page-in.ts';

type FindInListProps = {
  /** Names the field among those of the screen. */
  label: string;
  /** Looks for it where the address does not say what is listed. */
  onFind?: ((words: string) => void) | undefined;
  /** What is looked for, with `onFind`. */
  found?: string | undefined;
};

/** Keeps the conditions of the address; what is chosen stays chosen. Empty shows all rows again. */
export function FindInList({ label, onFind, found }: FindInListProps) {
  const [conditions, setConditions] = useSearchParams();
  const id = useId();
  const present = (onFind ? found : conditions.get('find')) ?? '';
  const find = (words: string) => {
    if (onFind) return onFind(words);
    const search = new URLSearchParams(withoutPages(`?${conditions}`));
    if (words !== '') search.set('find', words);
    setConditions(search, { preventScrollReset: true });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    find(String(new FormData(event.currentTarget).get('find') ?? '').trim());
  };
  return (
    <form onSubmit={submit} key={present} aria-labelledby={id}>
      <Group gap="xs" align="flex-end" mb="xs">
        <TextInput
          id={id}
          name="find"
          label={label}
          placeholder="番号の一部"
          defaultValue={present}
          maxLength={40}
          autoComplete="off"
          size="sm"
        />
        <Button type="submit" size="sm" variant="default" leftSection={<IconSearch size={18} aria-hidden />}>
          さがす
        </Button>
        {present !== '' && (
          <Button size="sm" variant="default" onClick={() => find('')}>
            すべて表示
          </Button>
        )}
      </Group>
      {present !== '' && (
        <Text size="sm" mb="xs">{`「${present}」を含む行だけを出しています。選択はそのままです。`}</Text>
      )}
    </form>
  );
}
