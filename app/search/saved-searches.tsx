/** 保存した検索: one's own and the shared ones, in one press; and the way to keep the present search. */
import type { SearchConditions } from '@bicycles/schema/search/conditions';
import type { SavedSearch } from '@bicycles/schema/search/saved-contracts';
import { Button, Group, Menu } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconBookmark, IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import type { Typed } from './condition-names.ts';
import { SaveSearchDrawer } from './save-search-drawer.tsx';
import { SavedSearchesDrawer } from './saved-searches-drawer.tsx';

type SavedSearchesProps = {
  searches: readonly SavedSearch[];
  /** The search on screen, and how it was typed; without one there is nothing to save. */
  conditions: SearchConditions | undefined;
  typed: Typed;
};

export function SavedSearches({ searches, conditions, typed }: SavedSearchesProps) {
  const [drawer, setDrawer] = useState<'save' | 'all'>();
  const close = () => setDrawer(undefined);
  return (
    <Group gap={6}>
      {searches.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button size="sm" px="sm" variant="default" leftSection={<IconBookmark size={18} aria-hidden />}>
              保存した検索
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah="60dvh" style={{ overflowY: 'auto' }}>
            {searches.map(({ id, name, isOwn, ownerName }) => (
              <Menu.Item key={id} component={Link} to={`/ledger/searches/${id}`}>
                {isOwn ? name : `${name}（${ownerName}）`}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => setDrawer('all')}>整理する…</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {conditions !== undefined && Object.keys(typed).length > 0 && (
        <Button
          size="sm"
          px="sm"
          variant="default"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          onClick={() => setDrawer('save')}
        >
          この検索を保存
        </Button>
      )}
      {drawer === 'save' && conditions !== undefined && (
        <SaveSearchDrawer conditions={conditions} typed={typed} onClose={close} />
      )}
      {drawer === 'all' && <SavedSearchesDrawer searches={searches} onClose={close} />}
    </Group>
  );
}
