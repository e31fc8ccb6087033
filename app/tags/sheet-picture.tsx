/** A4 の用紙の絵: press the first label that is still there; those to be printed turn blue. */
import { type FieldMetadata, getCollectionProps } from '@conform-to/react';
import { Text } from '@mantine/core';
import { labelsPerSheet } from './batch.ts';
import styles from './sheet-picture.module.css';

const positions = Array.from({ length: labelsPerSheet }, (_, index) => String(index + 1));

type SheetPictureProps = {
  field: FieldMetadata<number | undefined>;
  /** How many labels will be printed. */
  labels: number;
};

export function SheetPicture({ field, labels }: SheetPictureProps) {
  const start = Number(field.value ?? 1);
  const boxes = getCollectionProps(field, { type: 'radio', options: positions, ariaAttributes: false });
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={styles['legend']}>印刷を始める位置</legend>
      <div className={styles['sheet']}>
        {boxes.map(({ key, required, ...box }, index) => (
          <label key={key} className={styles['label']} data-printed={isPrinted(index + 1, start, labels) || undefined}>
            <input {...box} className={styles['radio']} />
            <span>{box.value}</span>
          </label>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt={4}>
        使いかけの用紙は、残っている最初の位置を選びます。
      </Text>
    </fieldset>
  );
}

const isPrinted = (position: number, start: number, labels: number): boolean =>
  position >= start && position < start + labels;
