/** The way to the other pages of a long list. */
import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { Link, useSearchParams } from '@remix-run/react';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

type PageLinksProps = {
  page: number;
  pages: number;
  /** What the page is called in the address (`pageIn`), where a screen has several lists. */
  name?: string;
  /** Says which of them, for those who hear it. */
  label?: string;
  /** Turns the page where the address does not say what is listed. */
  onTurn?: ((page: number) => void) | undefined;
};

/** Keeps the conditions of the address and changes only the page; nothing for a list of one page. */
export function PageLinks({ page, pages, name = 'page', label = 'ページ', onTurn }: PageLinksProps) {
  const [conditions] = useSearchParams();
  if (pages <= 1) return null;
  const to = (wanted: number) => {
    const search = new URLSearchParams(conditions);
    search.set(name, String(wanted));
    return { search: `?${search}` };
  };
  const turn = (wanted: number, look: Pick<ButtonProps, 'leftSection' | 'rightSection' | 'children'>) =>
    onTurn ? (
      <Button variant="default" onClick={() => onTurn(wanted)} {...look} />
    ) : (
      <Button variant="default" component={Link} to={to(wanted)} {...look} />
    );
  return (
    <Group component="nav" aria-label={label} justify="center" mt="md">
      {page > 1 && turn(page - 1, { leftSection: <IconChevronLeft aria-hidden />, children: '前のページ' })}
      <Text>{`${page} / ${pages}ページ`}</Text>
      {page < pages && turn(page + 1, { rightSection: <IconChevronRight aria-hidden />, children: '次のページ' })}
    </Group>
  );
}
