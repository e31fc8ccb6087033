import styles from './templates.module.css';

/** A stored picture (PNG, base64); the chequered ground shows where it is clear. */
export function ShownPicture({ picture, label, width }: { picture: string; label: string; width: number }) {
  return <img className={styles['picture']} src={`data:image/png;base64,${picture}`} alt={label} width={width} />;
}
