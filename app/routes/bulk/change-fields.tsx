import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import type { Day } from '@bicycles/schema/values';
import type { FieldMetadata } from '@conform-to/react';
import { Group, SimpleGrid, Text } from '@mantine/core';
import { FieldArea } from '#app/components/field-area.tsx';
import { FieldSelect, type SelectChoice } from '#app/components/field-select.tsx';
import { FieldText } from '#app/components/field-text.tsx';

/** Every box that some kind of change asks for. */
export type ChangeBoxes = {
  until: string;
  months: string;
  days: string;
  colourId: string;
  modelId: string;
  storageSlot: string;
  remarks: string;
};

type ChangeFieldsProps = {
  kind: BulkChangeKind;
  fields: { [Name in keyof ChangeBoxes]: FieldMetadata<string> };
  today: Day;
  choices: { colours: readonly SelectChoice[]; models: readonly SelectChoice[] };
};

/** The boxes of one kind of change; the kinds without any say what they do. */
export function ChangeFields({ kind, fields, today, choices }: ChangeFieldsProps) {
  switch (kind) {
    case 'deadline-day':
      return <FieldText field={fields.until} label="新しい保管期限" type="date" min={today} w={220} withAsterisk />;
    case 'deadline-later':
      return (
        <div>
          <Group align="flex-start">
            <FieldText field={fields.months} label="月数" type="number" min={0} max={24} w={120} />
            <FieldText field={fields.days} label="日数" type="number" min={0} max={366} w={120} />
          </Group>
          <Text size="sm" mt={4}>
            今の保管期限から数えます。自動計算の期限はそのまま残ります。
          </Text>
        </div>
      );
    case 'look':
      return (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <FieldSelect field={fields.colourId} label="色" choices={choices.colours} emptyLabel="変えない" />
          <FieldSelect field={fields.modelId} label="型式" choices={choices.models} emptyLabel="変えない" />
          <FieldText field={fields.storageSlot} label="置き場" placeholder="空欄なら変えない" maxLength={20} />
          <FieldArea
            field={fields.remarks}
            label="備考に追記"
            placeholder="今の備考の下に書き足します"
            maxLength={500}
          />
        </SimpleGrid>
      );
    default:
      return <Text>{explanations[kind]}</Text>;
  }
}

const explanations: Record<Exclude<BulkChangeKind, 'deadline-day' | 'deadline-later' | 'look'>, string> = {
  'beyond-use': '理由は「機能喪失の理由」として台帳に残ります。処分には、自転車ごとの証拠写真も必要です。',
  'beyond-use-lifted': '「機能喪失」の印と理由を台帳から外します。',
  hold: '保留のあいだは処分も返還もできません。理由は台帳に残ります。',
  'hold-released': '保留の印と理由を外します。ほかの条件がそろえば処分できるようになります。',
  'owner-cleared': '台帳から所有者とのつながりを外します。誤って登録したときに使います。以前の記録は残ります。',
};
