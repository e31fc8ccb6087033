import type { GetStocktake } from '@bicycles/schema/stock/contracts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { outcomeTitle, surplusAdvice } from './outcome-texts.ts';
import { StandingCard } from './standing-card.tsx';
import styles from './stock.module.css';

type Surplus = z.output<typeof GetStocktake.output>['surplus'][number];

/** What stands here against the ledger, and what to do about it. */
export function SurplusCard({ surplus }: { surplus: Surplus }) {
  const { kind, tagNumber, bicycle, storageSiteName } = surplus;
  const advice = (
    <div className={styles['advice']}>
      <Text fw={700}>{outcomeTitle(kind, { storageSiteName, statusLabel: bicycle?.statusLabel ?? null })}</Text>
      <Text size="sm">{surplusAdvice[kind]}</Text>
      {kind === 'not-received' && (
        <Anchor component={Link} to="/yard">
          受入へ
        </Anchor>
      )}
    </div>
  );
  if (bicycle !== null) return <StandingCard bicycle={bicycle}>{advice}</StandingCard>;
  return (
    <li className={styles['card']}>
      <Text size="sm" c="dimmed" className={styles['noPicture']}>
        写真なし
      </Text>
      <div>
        <Text fw={700} fz="lg">
          札 {tagNumber.slice(0, 4)} {tagNumber.slice(4)}
        </Text>
        {advice}
      </div>
    </li>
  );
}
