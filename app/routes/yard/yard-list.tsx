import { Badge, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { LongList } from '#app/components/long-list.tsx';
import { NotShown } from '#app/scans/not-shown.tsx';
import styles from './yard.module.css';

type YardListProps<Bicycle> = {
  id?: string;
  title: string;
  bicycles: readonly Bicycle[];
  /** How many there are, where the server sent only a part. */
  count?: number;
  /** How one gets at those that were not sent. */
  wayToOthers?: string;
  emptyText: string;
  row(bicycle: Bicycle): ReactNode;
  /** Stands between the title and the rows. */
  children?: ReactNode;
};

type Known = { bicycleId: string; tagNumber: string; managementNumber: string; placeName: string };

/** A titled list of bicycles with its count. */
export function YardList<Bicycle extends Known>(props: YardListProps<Bicycle>) {
  const { id, title, bicycles, count = bicycles.length, wayToOthers, emptyText, row, children } = props;
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
      {bicycles.length === 0 ? (
        <Text c="dimmed">{emptyText}</Text>
      ) : (
        <LongList
          items={bicycles}
          keyOf={({ bicycleId }) => bicycleId}
          wordsOf={({ tagNumber, managementNumber, placeName }) => `${managementNumber} ${tagNumber} ${placeName}`}
          findLabel={`${title}をしぼる`}
          className={styles['rows']}
          row={(bicycle) => <li>{row(bicycle)}</li>}
        />
      )}
      <NotShown count={count - bicycles.length}>{wayToOthers}</NotShown>
    </section>
  );
}
