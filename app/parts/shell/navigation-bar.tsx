import { useNavigation } from '@remix-run/react';
import styles from './navigation-bar.module.css';

/** A thin bar along the top while the next screen is on its way; a short way shows none. */
export function NavigationBar() {
  if (useNavigation().state === 'idle') return null;
  return <div role="progressbar" aria-live="polite" aria-label="画面を読み込んでいます" className={styles['bar']} />;
}
