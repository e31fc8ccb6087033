import type { Surplus } from '@bicycles/schema/stock/contracts';
import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { BicyclePicture } from '#app/parts/bicycle-picture.tsx';
import { outcomeTitle, surplusAdvice } from './outcome-texts.ts';
import { StandingCard } from './standing-card.tsx';
import styles from './stock.module.css';

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
      <BicyclePicture photoId={null} />
      <div>
        <Text fw={700} fz="lg">
          札 {formatTagNumber(tagNumber)}
        </Text>
        {advice}
      </div>
    </li>
  );
}
