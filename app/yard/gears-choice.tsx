import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { useState } from 'react';
import type { LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { ChoiceChips } from './choice-chips.tsx';

const usual = ['3', '6', '7', '21'] as const;
const chips = [
  { id: 'none', label: 'なし' },
  ...usual.map((count) => ({ id: count, label: `${count}段` })),
  { id: 'other', label: 'ほかの段数' },
];

/** ギア: the usual numbers by one tap, any other typed. */
export function GearsChoice({ fields, bicycle }: { fields: LookFieldset; bicycle: Bicycle }) {
  const [gears, setGears] = useState(() => gearsOf(bicycle));
  return (
    <>
      <ChoiceChips
        name="gears"
        legend="ギア"
        chips={chips}
        chosen={[gears]}
        onChange={(event) => setGears(event.currentTarget.value)}
      />
      {gears !== 'none' && <input type="hidden" name={fields.hasGears.name} value="on" />}
      {gears === 'other' ? (
        <FieldText
          field={fields.gearCount}
          label="ギアの数（段）"
          size="lg"
          inputMode="numeric"
          w={200}
          autoComplete="off"
        />
      ) : (
        gears !== 'none' && <input type="hidden" name={fields.gearCount.name} value={gears} />
      )}
    </>
  );
}

function gearsOf({ hasGears, gearCount }: Bicycle): string {
  if (!hasGears) return 'none';
  return usual.find((count) => count === String(gearCount)) ?? 'other';
}
