/** What a person sees on the bicycle (第３-1(1)): the one form of 二次登録 and of the ledger's edit. */
import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import { FieldArea } from '../field-area.tsx';
import { FieldCheck } from '../field-check.tsx';
import { FieldSelect } from '../field-select.tsx';
import { FieldText } from '../field-text.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { inputSize, type LookChoices, type LookFieldset, type LookSize } from './look-fieldset.ts';
import { RegistrationFields } from './registration-fields.tsx';

export type LookFieldsProps = { fields: LookFieldset; choices: LookChoices; size: LookSize };

/** What is known already comes through the form's `defaultValue`, see `lookDefaults`. */
export function LookFields({ fields, choices, size }: LookFieldsProps) {
  return (
    <Stack gap="lg">
      <BodyFields fields={fields} choices={choices} size={size} />
      <RegistrationFields fields={fields} choices={choices} size={size} />
      <ConditionFields fields={fields} size={size} />
      <Fieldset legend="保管・備考">
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <FieldText field={fields.storageSlot} label="置き場所" size={inputSize(size)} maw={{ md: 240 }} />
          <FieldArea field={fields.conditionMemo} label="状況メモ" size={inputSize(size)} />
        </SimpleGrid>
        <FieldArea field={fields.remarks} label="備考" size={inputSize(size)} mt="md" />
      </Fieldset>
    </Stack>
  );
}

function BodyFields({ fields, choices: { codes }, size: wanted }: LookFieldsProps) {
  const size = inputSize(wanted);
  return (
    <Fieldset legend="車体">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <FieldSelect field={fields.vehicleKindId} label="車種" choices={codes['vehicle_kind'] ?? []} size={size} />
        <FieldSelect field={fields.modelId} label="型式" choices={codes['model'] ?? []} size={size} />
        <FieldSelect field={fields.colourId} label="色" choices={codes['colour'] ?? []} size={size} />
        <FieldSelect
          field={fields.secondColourId}
          label="色（２色目）"
          choices={codes['colour'] ?? []}
          emptyLabel="なし"
          size={size}
        />
        <FieldText field={fields.manufacturer} label="メーカー" size={size} />
        <FieldText field={fields.modelNote} label="型式の補足" size={size} />
        <FieldText field={fields.frameNumber} label="車体番号" autoComplete="off" size={size} />
        <FieldText
          field={fields.wheelInches}
          label="車輪（インチ）"
          type="number"
          inputMode="numeric"
          min={1}
          max={40}
          size={size}
        />
      </SimpleGrid>
      <FieldCheck field={fields.isElectric} label="電動アシスト" size={size} mt="md" />
    </Fieldset>
  );
}
