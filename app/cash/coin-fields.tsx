import { denominations } from '@bicycles/schema/cash/count-coins';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormField } from '#app/parts/form-field.ts';
import styles from './cash.module.css';

/** Pieces by denomination; Enter leads from one to the next. */
export function CoinFields({ coins }: { coins: Record<string, FormField | undefined> }) {
  return (
    <div className={styles['coins']}>
      {denominations.map((yen) => {
        const field = coins[`y${yen}`];
        if (field === undefined) return null;
        return (
          <FieldText
            key={yen}
            field={field}
            label={`${yen.toLocaleString('ja-JP')}円`}
            inputMode="numeric"
            autoComplete="off"
            rightSection="枚"
          />
        );
      })}
    </div>
  );
}
