import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { LookChoices, LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { withPresent } from '#app/parts/bicycle-look/with-present.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { colourSwatch } from './colour-swatch.ts';
import { ReadingNote } from './reading-note.tsx';
import { bodiesOf, type RegistrationKind, readRegistration } from './registration-reading.ts';

type NumberFieldsProps = { fields: LookFieldset; bicycle: Bicycle; choices: LookChoices; kind: RegistrationKind };

/** The number as it stands on the sticker, whose police it names, and the sticker's colour. */
export function NumberFields({ fields, bicycle, choices, kind }: NumberFieldsProps) {
  const [chosenBody, setChosenBody] = useState<string | null>(bicycle.registrationPoliceBodyId);
  const { policeBodies, codes } = choices;
  const typed = fields.registrationNumber.value ?? '';
  const reading = readRegistration(typed, kind, policeBodies);
  const candidates = bodiesOf(kind, policeBodies);
  const isCandidate = candidates.some(({ id }) => id === chosenBody);
  // A person's own choice stands; until then the number chooses.
  const body = isCandidate ? chosenBody : (reading.suggestion?.id ?? null);
  return (
    <Stack>
      <FieldText
        field={fields.registrationNumber}
        label="防犯登録番号（シールのとおりに）"
        placeholder={kind === 'tokyo' ? '例　新宿A-91875' : '例　神奈川県警 1234567'}
        size="lg"
        autoComplete="off"
      />
      <ReadingNote reading={reading} kind={kind} />
      <Select
        name={fields.registrationPoliceBodyId.name}
        label={kind === 'tokyo' ? '警察署' : '道府県警察'}
        description={!isCandidate && body !== null ? '番号から選びました。違うときは選び直してください' : undefined}
        data={candidates.map(({ id, label }) => ({ value: id, label }))}
        value={body}
        onChange={setChosenBody}
        searchable
        clearable={isCandidate}
        clearButtonProps={{ 'aria-label': '選択を消す' }}
        placeholder="文字を入れて探す"
        nothingFoundMessage="見つかりません"
        size="lg"
      />
      <ChoiceChips
        name={fields.stickerColourId.name}
        legend="シールの色"
        chips={withPresent(codes['sticker_colour'] ?? [], {
          id: bicycle.stickerColourId,
          label: bicycle.stickerColourLabel,
        }).map((choice) => ({ ...choice, swatch: 'code' in choice ? colourSwatch(choice.code) : undefined }))}
        chosen={bicycle.stickerColourId === null ? [] : [bicycle.stickerColourId]}
        error={fields.stickerColourId.errors?.[0]}
      />
      <Text size="sm" c="dimmed">
        シールが読めないときは「判読不能」、貼られていないときは「なし」を選んでください。
      </Text>
    </Stack>
  );
}
