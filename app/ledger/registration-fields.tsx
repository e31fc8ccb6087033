/** 防犯登録: whether there is one, the number as written on the sticker, and whose it is. */
import { registrationKindLabels, registrationKinds } from '@bicycles/schema/bicycle/look';
import { SimpleGrid } from '@mantine/core';
import type { LookFieldsProps } from '#app/parts/bicycle-look/look-fieldset.ts';
import { withPresent } from '#app/parts/bicycle-look/with-present.ts';
import { FieldSearchSelect } from '#app/parts/field-search-select.tsx';
import { FieldSelect } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { Part } from './part.tsx';

const kinds = registrationKinds.map((kind) => ({ id: kind, label: registrationKindLabels[kind] }));

/** The number is asked for only where a sticker can be read. */
export function RegistrationFields({ fields, bicycle, choices }: LookFieldsProps) {
  const kind = fields.registrationKind.value;
  const isTokyo = kind === 'tokyo';
  const bodies = choices.policeBodies.filter((body) => (body.prefecture === '東京都') === isTokyo);
  return (
    <Part title="防犯登録">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <FieldSelect field={fields.registrationKind} label="防犯登録" choices={kinds} />
        {(isTokyo || kind === 'prefecture') && (
          <>
            <FieldText
              field={fields.registrationNumber}
              label="防犯登録番号"
              placeholder={isTokyo ? '例 世田谷A-12345' : 'シールのとおりに'}
              autoComplete="off"
            />
            <FieldSearchSelect
              key={kind}
              field={fields.registrationPoliceBodyId}
              label={isTokyo ? '警察署' : '道府県警察'}
              choices={bodies}
            />
            <FieldSelect
              field={fields.stickerColourId}
              label="シールの色"
              choices={withPresent(choices.codes['sticker_colour'] ?? [], {
                id: bicycle.stickerColourId,
                label: bicycle.stickerColourLabel,
              })}
            />
          </>
        )}
      </SimpleGrid>
    </Part>
  );
}
