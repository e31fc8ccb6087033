import type { GetStocktake, StockCounts } from '@bicycles/schema/stock/contracts';
import { Tabs, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { FindInList } from '#app/parts/find-in-list.tsx';
import { PageLinks } from '#app/parts/page-links.tsx';
import { StandingCard } from './standing-card.tsx';
import styles from './stock.module.css';
import { SurplusCard } from './surplus-card.tsx';

type Details = z.output<typeof GetStocktake.output>;
type DifferenceTabsProps = Pick<Details, 'missing' | 'surplus'> & {
  counts: StockCounts;
  /** While it goes on, what nobody has scanned yet is not missing yet. */
  isOpen: boolean;
  onRefresh?(): void;
};

/** 不足 to be looked for, and 余り to be cleared up. */
export function DifferenceTabs({ missing, surplus, counts, isOpen, onRefresh }: DifferenceTabsProps) {
  return (
    <Tabs defaultValue="missing" onChange={() => onRefresh?.()} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="missing" className={styles['tab']}>
          {isOpen ? 'まだ読んでいない（不足）' : '不足'}　{counts.missingCount}台
        </Tabs.Tab>
        <Tabs.Tab value="surplus" className={styles['tab']}>
          余り　{counts.surplusCount}台
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="missing" pt="md">
        <Cards
          count={counts.missingCount}
          empty={isOpen ? '台帳の在庫は、すべて読み取りました。' : '不足はありません。'}
        >
          {missing.rows.map((bicycle) => (
            <StandingCard key={bicycle.bicycleId} bicycle={bicycle} />
          ))}
        </Cards>
        <PageLinks page={missing.page} pages={missing.pages} label="不足のページ" />
      </Tabs.Panel>
      <Tabs.Panel value="surplus" pt="md">
        <Cards count={counts.surplusCount} empty="余りはありません。">
          {surplus.rows.map((one) => (
            <SurplusCard key={one.tagNumber} surplus={one} />
          ))}
        </Cards>
        <PageLinks page={surplus.page} pages={surplus.pages} name="surplusPage" label="余りのページ" />
      </Tabs.Panel>
    </Tabs>
  );
}

type CardsProps = {
  /** Of all, whatever is looked for among them. */
  count: number;
  empty: string;
  children: ReactNode[];
};

function Cards({ count, empty, children }: CardsProps) {
  if (count === 0) return <Text>{empty}</Text>;
  return (
    <>
      <FindInList label="番号や置き場所でさがす" />
      <ul className={styles['cards']}>{children}</ul>
    </>
  );
}
