import type { DisposalCounts } from '@bicycles/schema/disposal/reconciliation-contracts';
import stock from '#app/stock/stock.module.css';
import street from '#app/street/street.module.css';

/** How far the reconciliation is, readable from two metres. */
export function ReconciledCounts({ counts }: { counts: DisposalCounts }) {
  const { itemCount, foundCount, missingCount, extraCount } = counts;
  const numbers = [
    { label: 'リスト', value: itemCount, tone: undefined },
    { label: '現物あり', value: foundCount, tone: 'found' },
    { label: 'まだ', value: missingCount, tone: missingCount > 0 ? 'missing' : undefined },
    { label: 'リスト外', value: extraCount, tone: extraCount > 0 ? 'surplus' : undefined },
  ];
  return (
    <dl className={street['counts']}>
      {numbers.map(({ label, value, tone }) => (
        <div key={label} className={`${street['count']} ${stock['count']}`} data-tone={tone}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
