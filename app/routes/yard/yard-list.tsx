import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Children, type ReactNode, useId } from 'react';

type YardListProps = { id?: string; title: string; count: number; emptyText: string; children: ReactNode };

/** A titled list of bicycles with its count. */
export function YardList({ id, title, count, emptyText, children }: YardListProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} style={{ scrollMarginTop: '4.5rem' }}>
      <Group gap="sm" mb="sm">
        <Title order={2} id={headingId}>
          {title}
        </Title>
        <Badge size="lg" color="gray.8" radius="sm" tt="none">
          {count}台
        </Badge>
      </Group>
      {count === 0 ? (
        <Text c="dimmed">{emptyText}</Text>
      ) : (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {Children.map(children, (row) => (
            <li>{row}</li>
          ))}
        </Stack>
      )}
    </section>
  );
}
