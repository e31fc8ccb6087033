/** 防犯登録: whether there is one, the number as written on the sticker, and whose it is. */
import { registrationKindLabels, registrationKinds } from '@bicycles/schema/bicycle/look';
import { Fieldset, SimpleGrid } from '@mantine/core';
import { FieldSearchSelect } from '../field-search-select.tsx';
import { FieldSelect } from '../field-select.tsx';
import { FieldText } from '../field-text.tsx';
import { inputSize, type LookChoices, type LookFieldset, type LookSize } from './look-fieldset.ts';

const kinds = registrationKinds.map((kind) => ({ id: kind, label: registrationKindLabels[kind] }));

type RegistrationFieldsProps = { fields: LookFieldset; choices: LookChoices; size: LookSize };

/** The number is asked for only where a sticker can be read. */
export function RegistrationFields({ fields, choices, size: wanted }: RegistrationFieldsProps) {
  const size = inputSize(wanted);
  const kind = fields.registrationKind.value;
  const isTokyo = kind === 'tokyo';
  const bodies = choices.policeBodies.filter((body) => (body.prefecture === '東京都') === isTokyo);
  return (
    <Fieldset legend="防犯登録">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <FieldSelect field={fields.registrationKind} label="防犯登録" choices={kinds} size={size} />
        {(isTokyo || kind === 'prefecture') && (
          <>
            <FieldText
              field={fields.registrationNumber}
              label="防犯登録番号"
              placeholder={isTokyo ? '例 世田谷A-12345' : 'シールのとおりに'}
              autoComplete="off"
              size={size}
            />
            <FieldSearchSelect
              key={kind}
              field={fields.registrationPoliceBodyId}
              label={isTokyo ? '警察署' : '道府県警察'}
              choices={bodies}
              size={size}
            />
            <FieldSelect
              field={fields.stickerColourId}
              label="シールの色"
              choices={choices.codes['sticker_colour'] ?? []}
              size={size}
            />
          </>
        )}
      </SimpleGrid>
    </Fieldset>
  );
}
