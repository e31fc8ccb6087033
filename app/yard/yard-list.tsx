import { Badge, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { PageLinks } from '#app/parts/page-links.tsx';
import styles from './yard.module.css';

type YardListProps<Bicycle> = {
  id?: string;
  title: string;
  /** A page of it, as it stands after the scans of this screen. */
  bicycles: { rows: readonly Bicycle[]; page: number; pages: number };
  /** What the page is called in the address. */
  pageName: string;
  /** Of all, whatever is looked for among them. */
  count: number;
  emptyText: string;
  row(bicycle: Bicycle): ReactNode;
  /** Stands between the title and the rows. */
  children?: ReactNode;
};

/** A titled list of bicycles with its count. */
export function YardList<Bicycle extends { bicycleId: string }>(props: YardListProps<Bicycle>) {
  const { id, title, bicycles, pageName, count, emptyText, row, children } = props;
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={styles['section']}>
      <Group gap="sm">
        <Title order={2} id={headingId}>
          {title}
        </Title>
        <Badge size="lg" color="gray.8" radius="sm" tt="none">
          {count}台
        </Badge>
      </Group>
      {children}
      {bicycles.rows.length === 0 ? (
        <Text c="dimmed">{count === 0 ? emptyText : 'さがした番号に合う自転車は、この一覧にありません。'}</Text>
      ) : (
        <ul className={styles['rows']}>
          {bicycles.rows.map((bicycle) => (
            <li key={bicycle.bicycleId}>{row(bicycle)}</li>
          ))}
        </ul>
      )}
      <PageLinks page={bicycles.page} pages={bicycles.pages} name={pageName} label={`${title}のページ`} />
    </section>
  );
}
