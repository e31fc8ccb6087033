/** What callers and clerks know: the numbers, when and where, the colour, the state. */
import type { Day } from '@bicycles/schema/ground/values';
import { RemovedDays } from './removed-days.tsx';
import styles from './search-form.module.css';
import { type BoxesProps, Several } from './several.tsx';
import { TagReader } from './tag-reader.tsx';
import { TextBox } from './text-box.tsx';

/** On a phone the number of the bicycle, its yard and its state fold away with the details. */
export function DailyFields({ today, ...boxes }: BoxesProps & { today: Day }) {
  const { typed, errors } = boxes;
  return (
    <div className={styles['daily']}>
      <RemovedDays typed={typed} errors={errors} today={today} />
      <Several {...boxes} name="placeIds" label="撤去場所" className={styles['places']} />
      <TextBox {...boxes} name="managementNumber" label="整理番号" className={styles['rare']} />
      <TagReader typed={typed} error={errors['tagNumber']} className={styles['rare']} />
      <TextBox {...boxes} name="registrationNumber" label="防犯登録番号" />
      <Several {...boxes} name="colourIds" label="色" />
      <Several {...boxes} name="storageSiteIds" label="保管所" className={styles['rare']} />
      <Several {...boxes} name="statuses" label="状態" className={styles['rare']} />
    </div>
  );
}
