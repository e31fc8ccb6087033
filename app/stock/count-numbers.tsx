import type { StockCounts } from '@bicycles/schema/stock/contracts';
import street from '#app/street/street.module.css';
import styles from './stock.module.css';

/** 在庫・確認済・不足・余り, readable from two metres. */
export function CountNumbers({ counts }: { counts: StockCounts }) {
  const { expectedCount, foundCount, missingCount, surplusCount } = counts;
  return (
    <dl className={street['counts']}>
      <Count label="在庫" value={expectedCount} />
      <Count label="確認済" value={foundCount} tone="found" />
      <Count label="不足" value={missingCount} tone={missingCount > 0 ? 'missing' : undefined} />
      <Count label="余り" value={surplusCount} tone={surplusCount > 0 ? 'surplus' : undefined} />
    </dl>
  );
}

function Count({ label, value, tone }: { label: string; value: number; tone?: string | undefined }) {
  return (
    <div className={`${street['count']} ${styles['count']}`} data-tone={tone}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
