/** What a person sees on the bicycle (第３-1(1)), as a PC form: one Tab after the other. */
import { SimpleGrid, Stack } from '@mantine/core';
import type { LookFieldsProps } from '#app/parts/bicycle-look/look-fieldset.ts';
import { withPresent } from '#app/parts/bicycle-look/with-present.ts';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldSelect } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { Part } from './part.tsx';
import { RegistrationFields } from './registration-fields.tsx';

/** What is known already comes through the form's `defaultValue`, see `lookDefaults`. */
export function LookFields({ fields, bicycle, choices }: LookFieldsProps) {
  return (
    <Stack gap="md">
      <BodyFields fields={fields} bicycle={bicycle} choices={choices} />
      <RegistrationFields fields={fields} bicycle={bicycle} choices={choices} />
      <ConditionFields fields={fields} />
      <Part title="保管・備考">
        <SimpleGrid cols={{ base: 1, md: 3 }}>
          <FieldText field={fields.storageSlot} label="置き場所" />
          <FieldArea field={fields.conditionMemo} label="状況メモ" />
          <FieldArea field={fields.remarks} label="備考" />
        </SimpleGrid>
      </Part>
    </Stack>
  );
}

function BodyFields({ fields, bicycle, choices: { codes } }: LookFieldsProps) {
  const choicesOf = (list: string, id: string | null, label: string | null) =>
    withPresent(codes[list] ?? [], { id, label });
  return (
    <Part title="車体">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <FieldSelect
          field={fields.vehicleKindId}
          label="車種"
          choices={choicesOf('vehicle_kind', bicycle.vehicleKindId, bicycle.vehicleKindLabel)}
          autoFocus
        />
        <FieldSelect
          field={fields.modelId}
          label="型式"
          choices={choicesOf('model', bicycle.modelId, bicycle.modelLabel)}
        />
        <FieldSelect
          field={fields.colourId}
          label="色"
          choices={choicesOf('colour', bicycle.colourId, bicycle.colourLabel)}
        />
        <FieldSelect
          field={fields.secondColourId}
          label="色（２色目）"
          choices={choicesOf('colour', bicycle.secondColourId, bicycle.secondColourLabel)}
          emptyLabel="なし"
        />
        <FieldText field={fields.manufacturer} label="メーカー" />
        <FieldText field={fields.modelNote} label="型式の補足" />
        <FieldText field={fields.frameNumber} label="車体番号" autoComplete="off" />
        <FieldText field={fields.wheelInches} label="車輪（インチ）" type="number" inputMode="numeric" />
      </SimpleGrid>
      <FieldCheck field={fields.isElectric} label="電動アシスト" mt="md" />
    </Part>
  );
}
