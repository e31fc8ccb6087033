import { registrationKindLabels, registrationKinds } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Stack } from '@mantine/core';
import type { LookChoices, LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { NumberFields } from './number-fields.tsx';
import { StickerCamera } from './sticker-camera.tsx';
import { StickerCheck } from './sticker-check.tsx';
import { useStickerCheck } from './use-sticker-check.ts';
import { useStickerPhoto } from './use-sticker-photo.ts';

type RegistrationSectionProps = {
  fields: LookFieldset;
  bicycle: Bicycle;
  choices: LookChoices;
  /** Sets a field as if a person had filled it in. */
  update(change: { name: string; value: string }): void;
};

const chips = registrationKinds
  .filter((id) => id !== 'unchecked')
  .map((id) => ({ id, label: registrationKindLabels[id] }));

/** 防犯登録: kept as it stands on the sticker; read from its photo where possible, confirmed by a person (row L3). */
export function RegistrationSection({ fields, bicycle, choices, update }: RegistrationSectionProps) {
  const { registrationKind, registrationNumber } = fields;
  const kind = registrationKind.value;
  const isNumbered = kind === 'tokyo' || kind === 'prefecture';
  const photo = useStickerPhoto(bicycle);
  const isChosen = kind !== undefined && kind !== 'unchecked';
  const isTheirs = () =>
    document.activeElement?.id === registrationNumber.id || (isChosen && kind !== photo.proposal?.registrationKind);
  const check = useStickerCheck(photo.proposal, { value: registrationNumber.value ?? '', isTheirs }, (read) => {
    update({ name: registrationNumber.name, value: read.number });
    if (read.kind !== null) update({ name: registrationKind.name, value: read.kind });
  });
  return (
    <Stack>
      <StickerCamera photo={photo} />
      <StickerCheck photo={photo} check={check} />
      <ChoiceChips
        key={registrationKind.key}
        name={registrationKind.name}
        legend="防犯登録"
        isRequired
        chips={chips}
        chosen={[registrationKind.initialValue ?? bicycle.registrationKind]}
        error={registrationKind.errors?.[0]}
      />
      {/* Disabled, so that a number typed before 「なし」 is not sent; still there if that was a slip. */}
      <fieldset disabled={!isNumbered} hidden={!isNumbered} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        {check.state === 'unconfirmed' && <input type="hidden" name="stickerReading" value="unconfirmed" />}
        <NumberFields
          fields={fields}
          bicycle={bicycle}
          choices={choices}
          kind={kind === 'prefecture' ? kind : 'tokyo'}
        />
      </fieldset>
    </Stack>
  );
}
