import type { ChangeEvent } from 'react';
import styles from './choice-chips.module.css';

export type Chip = {
  id: string;
  label: string;
  /** A colour to show beside the word. */
  swatch?: string | undefined;
};

type ChoiceChipsProps = {
  name: string;
  legend: string;
  chips: readonly Chip[];
  /** `radio` takes one, `checkbox` any number. */
  type?: 'radio' | 'checkbox';
  /** What is chosen when the form opens. */
  chosen?: readonly string[];
  isRequired?: boolean | undefined;
  error?: string | undefined;
  onChange?(event: ChangeEvent<HTMLInputElement>): void;
};

/** Choices as big buttons, one tap each; radio buttons and boxes underneath, so keys and readers know them. */
export function ChoiceChips({
  name,
  legend,
  chips,
  type = 'radio',
  chosen = [],
  isRequired,
  error,
  onChange,
}: ChoiceChipsProps) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>
        {legend}
        {isRequired && <span className={styles['required']}>必須</span>}
      </legend>
      <div className={styles['chips']}>
        {chips.map(({ id, label, swatch }) => (
          <label key={id} className={styles['chip']}>
            <input type={type} name={name} value={id} defaultChecked={chosen.includes(id)} onChange={onChange} />
            {swatch !== undefined && <span className={styles['swatch']} style={{ background: swatch }} aria-hidden />}
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
