/** The two kinds of 公示 to be made, and all that were made. */
import {
  type PublicNoticeKind,
  publicNoticeKindLabels,
  publicNoticeKinds,
} from '@bicycles/schema/public-notices/contracts';
import { Tabs } from '@mantine/core';
import { useNavigate } from '@remix-run/react';
import type { ReactNode } from 'react';

type PublicNoticeTabsProps = {
  shown: PublicNoticeKind | 'batches';
  /** Those who only read have the batches alone. */
  mayMake: boolean;
  children: ReactNode;
};

export function PublicNoticeTabs({ shown, mayMake, children }: PublicNoticeTabsProps) {
  const navigate = useNavigate();
  const open = (tab: string | null) => {
    if (tab !== null) navigate(tab === 'batches' ? '/public-notices/batches' : `/public-notices?kind=${tab}`);
  };
  if (!mayMake) return children;
  return (
    <Tabs value={shown} onChange={open} activateTabWithKeyboard={false}>
      <Tabs.List>
        {publicNoticeKinds.map((kind) => (
          <Tabs.Tab key={kind} value={kind} fz="md" py="xs">
            {publicNoticeKindLabels[kind]}を作る
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="batches" fz="md" py="xs">
          作成した公示
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value={shown} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
