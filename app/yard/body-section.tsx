import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { SimpleGrid } from '@mantine/core';
import type { LookChoices, LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { withPresent } from '#app/parts/bicycle-look/with-present.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { colourSwatch } from './colour-swatch.ts';

type BodySectionProps = { fields: LookFieldset; bicycle: Bicycle; choices: LookChoices };

/** Kind, model, colours, numbers. */
export function BodySection({ fields, bicycle, choices: { codes } }: BodySectionProps) {
  const colours = (present: { id: string | null; label: string | null }) =>
    withPresent(codes['colour'] ?? [], present).map((colour) => ({
      ...colour,
      swatch: 'code' in colour ? colourSwatch(colour.code) : undefined,
    }));
  return (
    <>
      <ChoiceChips
        name={fields.vehicleKindId.name}
        legend="車種"
        chips={withPresent(codes['vehicle_kind'] ?? [], { id: bicycle.vehicleKindId, label: bicycle.vehicleKindLabel })}
        chosen={[bicycle.vehicleKindId ?? '']}
        error={fields.vehicleKindId.errors?.[0]}
      />
      <ChoiceChips
        name={fields.modelId.name}
        legend="型式"
        chips={withPresent(codes['model'] ?? [], { id: bicycle.modelId, label: bicycle.modelLabel })}
        chosen={[bicycle.modelId ?? '']}
        error={fields.modelId.errors?.[0]}
      />
      <ChoiceChips
        name={fields.colourId.name}
        legend="色"
        chips={colours({ id: bicycle.colourId, label: bicycle.colourLabel })}
        chosen={[bicycle.colourId ?? '']}
        error={fields.colourId.errors?.[0]}
      />
      <details open={bicycle.secondColourId !== null}>
        <summary>２色目があるとき</summary>
        <ChoiceChips
          name={fields.secondColourId.name}
          legend="２色目"
          chips={[
            { id: '', label: 'なし' },
            ...colours({ id: bicycle.secondColourId, label: bicycle.secondColourLabel }),
          ]}
          chosen={[bicycle.secondColourId ?? '']}
          error={fields.secondColourId.errors?.[0]}
        />
      </details>
      <ChoiceChips
        name={fields.isElectric.name}
        legend="電動"
        type="checkbox"
        chips={[{ id: 'on', label: '電動アシスト' }]}
        chosen={bicycle.isElectric ? ['on'] : []}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <FieldText
          field={fields.frameNumber}
          label="車体番号"
          size="lg"
          autoComplete="off"
          autoCapitalize="characters"
        />
        <FieldText field={fields.manufacturer} label="メーカー" size="lg" autoComplete="off" />
        <FieldText field={fields.wheelInches} label="車輪（インチ）" size="lg" inputMode="numeric" autoComplete="off" />
        <FieldText field={fields.modelNote} label="型式の補足" size="lg" autoComplete="off" />
      </SimpleGrid>
    </>
  );
}
