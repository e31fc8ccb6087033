import styles from './street.module.css';

type Props = { waiting: number; ready: number; removed: number; gone: number };

/** The day in four figures; what can be removed now stands out. */
export function DayCounts({ waiting, ready, removed, gone }: Props) {
  const counts = [
    { label: '撤去できる', count: ready, isReady: ready > 0 },
    { label: '札付け中', count: waiting },
    { label: '撤去済', count: removed },
    { label: '所有者移動', count: gone },
  ];
  return (
    <dl className={styles['counts']}>
      {counts.map(({ label, count, isReady }) => (
        <div key={label} className={styles['count']} data-ready={isReady || undefined}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
