import type { Day } from '@bicycles/schema/ground/values';
import { policeResultLabels, policeResults } from '@bicycles/schema/police/contracts';
import type { FieldMetadata } from '@conform-to/react';
import { SimpleGrid } from '@mantine/core';
import { FieldSearchSelect } from '#app/parts/field-search-select.tsx';
import { FieldSelect, type SelectChoice } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';

export type PoliceBoxes = {
  policeBodyId: string;
  documentNumber: string;
  inquiredOn: string;
  answeredOn: string;
  result: string;
};

type PoliceFieldsProps = {
  fields: { [Name in keyof PoliceBoxes]: FieldMetadata<PoliceBoxes[Name]> };
  policeBodies: readonly SelectChoice[];
  today: Day;
};

/** 照会先・文書番号・日付・結果, as they stand on the paper; for one bicycle and for many. */
export function PoliceFields({ fields, policeBodies, today }: PoliceFieldsProps) {
  const results = policeResults.map((id) => ({ id, label: policeResultLabels[id] }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <FieldSearchSelect field={fields.policeBodyId} label="照会先" choices={policeBodies} withAsterisk />
      <FieldText field={fields.documentNumber} label="文書番号" autoComplete="off" maxLength={60} />
      <FieldSelect field={fields.result} label="結果" choices={results} withAsterisk />
      <SimpleGrid cols={2}>
        <FieldText field={fields.inquiredOn} label="照会日" type="date" max={today} withAsterisk />
        <FieldText field={fields.answeredOn} label="回答日" type="date" max={today} />
      </SimpleGrid>
    </SimpleGrid>
  );
}
