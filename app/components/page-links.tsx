/** The way to the other pages of a long list. */
import { Button, Group, Text } from '@mantine/core';
import { Link, useSearchParams } from '@remix-run/react';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

type PageLinksProps = {
  page: number;
  pages: number;
  /** What the page is called in the address (`pageIn`), where a screen has several lists. */
  name?: string;
  /** Says which of them, for those who hear it. */
  label?: string;
};

/** Keeps the conditions of the address and changes only the page; nothing for a list of one page. */
export function PageLinks({ page, pages, name = 'page', label = 'ページ' }: PageLinksProps) {
  const [conditions] = useSearchParams();
  if (pages <= 1) return null;
  const to = (wanted: number) => {
    const search = new URLSearchParams(conditions);
    search.set(name, String(wanted));
    return { search: `?${search}` };
  };
  return (
    <Group component="nav" aria-label={label} justify="center" mt="md">
      {page > 1 && (
        <Button variant="default" component={Link} to={to(page - 1)} leftSection={<IconChevronLeft aria-hidden />}>
          前のページ
        </Button>
      )}
      <Text>{`${page} / ${pages}ページ`}</Text>
      {page < pages && (
        <Button variant="default" component={Link} to={to(page + 1)} rightSection={<IconChevronRight aria-hidden />}>
          次のページ
        </Button>
      )}
    </Group>
  );
}
