/** The other keys of requirement (16): the bicycle, its 防犯登録, its people, the days of its way, yes or no. */
import { searchDays, searchFlags } from '@bicycles/schema/search/conditions';
import { Fieldset, NativeSelect } from '@mantine/core';
import { boxNames, dayKeys, dayNames, flagKeys, flagName } from './condition-names.ts';
import { DayRange } from './day-range.tsx';
import styles from './search-form.module.css';
import { type BoxesProps, Several } from './several.tsx';
import { TextBox } from './text-box.tsx';

const dailyNames: readonly string[] = [
  ...['placeIds', 'managementNumber', 'tagNumber', 'registrationNumber', 'colourIds', 'storageSiteIds', 'statuses'],
  ...Object.values(dayNames('removed')),
];
/** The boxes below 「詳しい条件」. */
export const detailedNames = boxNames.filter((name) => !dailyNames.includes(name));

export function DetailedFields({ seesOwners, ...boxes }: BoxesProps & { seesOwners: boolean }) {
  return (
    <div className={styles['details']}>
      <Fieldset legend="車体・防犯登録" className={styles['group']}>
        <Several {...boxes} name="vehicleKindIds" label="車種" />
        <Several {...boxes} name="modelIds" label="型式" />
        <TextBox {...boxes} name="frameNumber" label="車体番号" />
        <Several {...boxes} name="stickerColourIds" label="シールの色" />
        <Several {...boxes} name="registrationKinds" label="防犯登録" />
        <Several {...boxes} name="policeBodyIds" label="道府県警察・警察署" />
        <TextBox {...boxes} name="registrationStation" label="シールの警察署名" placeholder="例 世田谷" />
        <TextBox {...boxes} name="registrationSymbol" label="記号" placeholder="例 A" />
        <TextBox {...boxes} name="registrationSerial" label="番号" />
      </Fieldset>
      <Fieldset legend="人・ことば" className={styles['group']}>
        {seesOwners && (
          <>
            <TextBox {...boxes} name="personName" label="氏名（所有者・引取者）" />
            <TextBox {...boxes} name="personAddress" label="住所" placeholder="例 代沢5丁目" />
          </>
        )}
        <TextBox {...boxes} name="freeText" label="メモ・備考の言葉" placeholder="例 子供乗せ" />
      </Fieldset>
      <Fieldset legend="日付" className={`${styles['group']} ${styles['ranges']}`}>
        {dayKeys
          .filter((day) => day !== 'removed')
          .map((day) => (
            <DayRange key={day} day={day} label={searchDays[day]} typed={boxes.typed} errors={boxes.errors} />
          ))}
      </Fieldset>
      <Fieldset legend="あり・なし" className={styles['group']}>
        {flagKeys.map((flag) => (
          <NativeSelect
            key={flag}
            name={flagName(flag)}
            label={searchFlags[flag]}
            defaultValue={boxes.typed[flagName(flag)] ?? ''}
            error={boxes.errors[flagName(flag)]}
            data={flagChoices}
            size="sm"
          />
        ))}
      </Fieldset>
    </div>
  );
}

const flagChoices = [
  { value: '', label: '問わない' },
  { value: 'yes', label: 'あり' },
  { value: 'no', label: 'なし' },
];
