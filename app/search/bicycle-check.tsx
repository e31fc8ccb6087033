import type { FoundBicycle } from '@bicycles/schema/search/contracts';
import { Checkbox } from '@mantine/core';
import { bicycleName } from './bicycle-link.tsx';
import styles from './results.module.css';
import type { Selection } from './use-selection.ts';

/** Chooses its bicycle; stands above the link that covers the line. */
export function BicycleCheck({ bicycle, selection }: { bicycle: FoundBicycle; selection: Selection }) {
  return (
    <Checkbox
      aria-label={`${bicycleName(bicycle)}を選択`}
      checked={selection.isChosen(bicycle.id)}
      onChange={() => selection.toggle(bicycle.id)}
      className={styles['check']}
    />
  );
}
