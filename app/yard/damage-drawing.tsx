import { type BicycleLook, damagePlaceLabels, damagePlaces } from '@bicycles/schema/bicycle/look';
import type { FieldMetadata } from '@conform-to/react';
import { BicycleOutline } from './bicycle-outline.tsx';
import chipStyles from './choice-chips.module.css';
import styles from './damage-drawing.module.css';

type DamageDrawingProps = {
  field: FieldMetadata<BicycleLook['damagePlaces']>;
  /** What is damaged when the form opens. */
  chosen: readonly string[];
};

/** 破損: tapped where it is on the bicycle. Boxes underneath, so keys and readers know the places by their names. */
export function DamageDrawing({ field, chosen }: DamageDrawingProps) {
  const marked = field.value === undefined ? chosen : [field.value].flat();
  return (
    <fieldset className={chipStyles['group']}>
      <legend className={chipStyles['legend']}>破損（ある箇所）</legend>
      <div className={styles['drawing']}>
        <BicycleOutline damaged={marked.filter((place) => place !== undefined)} />
        {damagePlaces.map((place) => (
          <label key={place} className={`${chipStyles['chip']} ${styles['place']}`} data-place={place}>
            <input type="checkbox" name={field.name} value={place} defaultChecked={chosen.includes(place)} />
            <span>{damagePlaceLabels[place]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
