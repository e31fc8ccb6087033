import type { Disposal, DisposalItem } from '@bicycles/schema/disposal/contracts';
import { Group, Paper, Title } from '@mantine/core';
import { SelectionCount } from '#app/components/selection/selection-count.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemTable } from './item-table.tsx';

type ItemSectionProps = { disposal: Disposal; items: readonly DisposalItem[]; mayList: boolean; mayDecide: boolean };

/** The bicycles of the list; those that still belong to it can be chosen and dealt with, one or many. */
export function ItemSection({ disposal, items, mayList, mayDecide }: ItemSectionProps) {
  const ids = items.flatMap(({ bicycleId, state }) => (state === 'removed' || state === 'left' ? [] : [bicycleId]));
  const selection = useRowSelection(ids, 'none');
  const chosen = items.filter(({ bicycleId }) => selection.isChosen(bicycleId));
  const mayChoose = mayList || mayDecide;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="items">
      <Group justify="space-between" mb="xs">
        <Title order={3} id="items">{`自転車（${items.length.toLocaleString('ja-JP')}台）`}</Title>
        {mayChoose && ids.length > 0 && <SelectionCount total={ids.length} selection={selection} />}
      </Group>
      <ItemTable items={items} selection={mayChoose ? selection : undefined} />
      {chosen.length > 0 && <ItemActions disposal={disposal} chosen={chosen} mayList={mayList} mayDecide={mayDecide} />}
    </Paper>
  );
}
