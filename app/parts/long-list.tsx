import { Button, Stack } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { Fragment, type ReactNode, useState } from 'react';

type LongListProps<Item> = {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** One `li`. */
  row(item: Item): ReactNode;
  className?: string | undefined;
  'aria-label'?: string;
};

/** As many as one looks through; a screen with all of hundreds answers late to every scan. The document brings fewer. */
const atOnce = 30;
const inDocument = 10;

/** What this screen itself has gathered: the first rows stand there at once, the others come on demand. */
export function LongList<Item>({ items, keyOf, row, ...list }: LongListProps<Item>) {
  const [limit, setLimit] = useState(atOnce);
  const isAlive = useMounted();
  const shown = items.slice(0, isAlive ? limit : inDocument);
  const rest = items.length - shown.length;
  return (
    <Stack gap="sm">
      <ul {...list}>
        {shown.map((item) => (
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
