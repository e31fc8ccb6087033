import { searchKey } from '@bicycles/schema/text/search-key';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, type ReactNode, useId, useState } from 'react';

type LongListProps<Item> = {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** One `li`. */
  row(item: Item): ReactNode;
  className?: string | undefined;
  'aria-label'?: string;
  /** What an item is found by, such as its numbers and its place; left out, there is no field to type in. */
  wordsOf?(item: Item): string;
  /** Names that field among those of the screen, such as 「二次登録待ちをしぼる」. */
  findLabel?: string;
};

/** As many as one looks through; a screen with all of hundreds answers late to every scan. */
const atOnce = 30;

/** A list whose first rows stand there at once and whose others come on demand, or by typing a part of their words. */
export function LongList<Item>({ items, keyOf, row, wordsOf, findLabel, ...list }: LongListProps<Item>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(atOnce);
  const found = wordsOf === undefined ? items : items.filter((item) => hasWords(wordsOf(item), typed));
  const rest = found.length - limit;
  return (
    <Stack gap="sm">
      {wordsOf !== undefined && (
        <TextInput
          aria-label={findLabel}
          placeholder="番号や場所の一部でしぼる"
          leftSection={<IconSearch size={20} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setLimit(atOnce);
          }}
          aria-controls={id}
          autoComplete="off"
          maw={420}
        />
      )}
      {found.length === 0 && <Text role="status">「{typed}」に合う自転車はありません。</Text>}
      <ul id={id} {...list}>
        {found.slice(0, limit).map((item) => (
          <Fragment key={keyOf(item)}>{row(item)}</Fragment>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="default" size="lg" mih={56} onClick={() => setLimit(limit + atOnce)}>
          続きを表示（ほか{rest}台）
        </Button>
      )}
    </Stack>
  );
}

/** Every word that was typed, in any order, whatever its width and hyphens. */
function hasWords(text: string, typed: string): boolean {
  const key = searchKey(text);
  return typed.split(/\s+/).every((word) => key.includes(searchKey(word)));
}
