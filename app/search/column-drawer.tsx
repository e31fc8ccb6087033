import { ActionIcon, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { type ColumnName, columnsFor, resultColumns, usualColumns } from './column-names.ts';
import type { action } from './columns.ts';
import styles from './results.module.css';

type ColumnDrawerProps = { columns: ColumnName[]; seesOwners: boolean; onClose(): void };

/** The columns shown, in their order, and those that can be added. Closes once they are kept. */
export function ColumnDrawer({ columns, seesOwners, onClose }: ColumnDrawerProps) {
  const { Form, data, state } = useFetcher<typeof action>();
  const [shown, setShown] = useState(columns);
  const isKept = state === 'idle' && data !== undefined && data.message === undefined;
  useEffect(() => {
    if (isKept) onClose();
  }, [isKept, onClose]);

  const move = (index: number, by: number) => {
    const next = [...shown];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    setShown(next);
  };
  const offered = columnsFor(seesOwners).filter((name) => !shown.includes(name));
  return (
    <AskDrawer title="表に出す列" onClose={onClose}>
      <Form method="post" action="/ledger/columns">
        <SimpleGrid cols={2} spacing="lg">
          <section>
            <Text fw={700} mb={4}>
              出している列（上から左の順）
            </Text>
            <ol className={styles['columns']} aria-label="出している列">
              {shown.map((name, index) => (
                <li key={name}>
                  <input type="hidden" name="columns" value={name} />
                  <Text style={{ flex: 1 }}>{resultColumns[name].label}</Text>
                  <ActionIcon
                    variant="default"
                    size={36}
                    aria-label={`${resultColumns[name].label}を前へ`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <IconArrowUp size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size={36}
                    aria-label={`${resultColumns[name].label}を後へ`}
                    disabled={index === shown.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <IconArrowDown size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size={36}
                    aria-label={`${resultColumns[name].label}を外す`}
                    disabled={shown.length === 1}
                    onClick={() => setShown(shown.filter((each) => each !== name))}
                  >
                    <IconX size={18} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
            </ol>
          </section>
          <section>
            <Text fw={700} mb={4}>
              出せる列
            </Text>
            <Group gap={6} role="group" aria-label="出せる列">
              {offered.map((name) => (
                <Button
                  key={name}
                  size="compact-md"
                  variant="default"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setShown([...shown, name])}
                >
                  {resultColumns[name].label}
                </Button>
              ))}
            </Group>
          </section>
        </SimpleGrid>
        <Group className={styles['confirm']}>
          <SubmitButton isPending={state !== 'idle'}>この列で表示</SubmitButton>
          <Button variant="subtle" onClick={() => setShown([...usualColumns])}>
            初期の列に戻す
          </Button>
          {data?.message !== undefined && <Text role="alert">{data.message}</Text>}
        </Group>
      </Form>
    </AskDrawer>
  );
}
