/** 使い分けの条件: boxes by kind; nothing ticked in a kind stands for any. */
import { type TemplateConditions, zoneLabels, zones } from '@bicycles/schema/templates/conditions';
import { storageStateLabels, storageStates } from '@bicycles/schema/templates/storage-states';
import { MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormField } from '#app/parts/form-field.ts';
import { ConditionBoxes } from './condition-boxes.tsx';
import { type ConditionChoices, conditionLabels } from './conditions-text.ts';

type ConditionFieldsProps = { conditions: TemplateConditions; choices: ConditionChoices; priority: FormField };

export function ConditionFields({ conditions, choices, priority }: ConditionFieldsProps) {
  const [placeIds, setPlaceIds] = useState(conditions.placeIds);
  return (
    <Stack gap="md">
      <Text>条件を2つ以上決めると、すべてに当てはまるときに使われます。何も選ばない項目は「どれでも」になります。</Text>
      <MultiSelect
        label={conditionLabels.placeIds}
        placeholder={placeIds.length === 0 ? 'どの場所でも' : ''}
        data={choices.places.map(({ id, label }) => ({ value: id, label }))}
        value={placeIds}
        onChange={setPlaceIds}
        searchable
        clearable
        nothingFoundMessage="見つかりません"
      />
      {placeIds.map((id) => (
        <input key={id} type="hidden" name="placeIds" value={id} />
      ))}
      <ConditionBoxes
        name="storageSiteIds"
        label={conditionLabels.storageSiteIds}
        options={choices.storageSites}
        chosen={conditions.storageSiteIds}
      />
      <ConditionBoxes
        name="zones"
        label={conditionLabels.zones}
        options={zones.map((id) => ({ id, label: zoneLabels[id] }))}
        chosen={conditions.zones}
      />
      <ConditionBoxes
        name="states"
        label={conditionLabels.states}
        options={storageStates.map((id) => ({ id, label: storageStateLabels[id] }))}
        chosen={conditions.states}
      />
      <FieldText
        field={priority}
        label="優先度"
        description="当てはまる様式が2つあり、条件の数も同じとき、大きい方を使います（0〜99）"
        type="number"
        inputMode="numeric"
        w={280}
      />
    </Stack>
  );
}
