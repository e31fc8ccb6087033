import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { LookChoices, LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { ChoiceChips } from './choice-chips.tsx';

type KeepingSectionProps = { fields: LookFieldset; bicycle: Bicycle; choices: LookChoices };

/** Where it stands, what the crew wrote, and the rest. */
export function KeepingSection({ fields, bicycle, choices }: KeepingSectionProps) {
  return (
    <>
      <ChoiceChips
        name="conditionMarkIds"
        legend="状況の印"
        type="checkbox"
        chips={choices.codes['condition_mark'] ?? []}
        chosen={bicycle.conditionMarkIds}
      />
      <FieldText field={fields.storageSlot} label="置き場所" size="lg" autoComplete="off" maw={320} />
      <FieldArea field={fields.conditionMemo} label="状況メモ" size="lg" />
      <FieldArea field={fields.remarks} label="備考" size="lg" />
    </>
  );
}
