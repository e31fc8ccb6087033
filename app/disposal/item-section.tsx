import type { Disposal, GetDisposal } from '@bicycles/schema/disposal/contracts';
import { Group, Paper, Title } from '@mantine/core';
import type { z } from 'zod';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionCount } from '#app/parts/selection/selection-count.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemTable } from './item-table.tsx';

type ItemSectionProps = Pick<z.infer<typeof GetDisposal.output>, 'items' | 'totalCount' | 'choosable'> & {
  disposal: Disposal;
  mayList: boolean;
  mayDecide: boolean;
};

/** The bicycles of the list; those that still belong to it can be chosen and dealt with, one or many. */
export function ItemSection({ disposal, items, totalCount, choosable, mayList, mayDecide }: ItemSectionProps) {
  const selection = useRowSelection(
    choosable.map(({ bicycleId }) => bicycleId),
    'none',
  );
  const chosen = choosable.filter(({ bicycleId }) => selection.isChosen(bicycleId));
  const mayChoose = mayList || mayDecide;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="items">
      <Group justify="space-between" mb="xs">
        <Title order={3} id="items">{`自転車（${totalCount.toLocaleString('ja-JP')}台）`}</Title>
        {mayChoose && choosable.length > 0 && <SelectionCount total={choosable.length} selection={selection} />}
      </Group>
      <FindInList label="リストの中を番号でさがす" />
      <ItemTable items={items.rows} selection={mayChoose ? selection : undefined} />
      <PageLinks page={items.page} pages={items.pages} label="自転車のページ" />
      {chosen.length > 0 && <ItemActions disposal={disposal} chosen={chosen} mayList={mayList} mayDecide={mayDecide} />}
    </Paper>
  );
}
