import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import type { Day } from '@bicycles/schema/ground/values';
import type { FieldMetadata } from '@conform-to/react';
import { Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { AddressFields } from '#app/parts/address-fields.tsx';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldSelect, type SelectChoice } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { type PoliceBoxes, PoliceFields } from '#app/police/police-fields.tsx';

/** Every box that some kind of change asks for. */
export type ChangeBoxes = {
  until: string;
  months: string;
  days: string;
  vehicleKindId: string;
  modelId: string;
  colourId: string;
  storageSlot: string;
  conditionMemo: string;
  remarks: string;
  name: string;
  nameKana: string;
  postalCode: string | undefined;
  address: string | undefined;
  phone: string;
  replaces: string;
  confirmedFrom: string;
} & PoliceBoxes;

export type ChangeChoices = Record<'vehicleKinds' | 'models' | 'colours' | 'policeBodies', readonly SelectChoice[]>;

type ChangeFieldsProps = {
  kind: BulkChangeKind;
  fields: { [Name in keyof ChangeBoxes]: FieldMetadata<ChangeBoxes[Name]> };
  today: Day;
  choices: ChangeChoices;
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
          <FieldSelect field={fields.vehicleKindId} label="車種" choices={choices.vehicleKinds} emptyLabel="変えない" />
          <FieldSelect field={fields.modelId} label="型式" choices={choices.models} emptyLabel="変えない" />
          <FieldSelect field={fields.colourId} label="色" choices={choices.colours} emptyLabel="変えない" />
          <FieldText field={fields.storageSlot} label="置き場所" placeholder="空欄なら変えない" maxLength={20} />
          <FieldArea
            field={fields.conditionMemo}
            label="状況メモに追記"
            placeholder="今のメモの下に書き足します"
            maxLength={500}
          />
          <FieldArea
            field={fields.remarks}
            label="備考に追記"
            placeholder="今の備考の下に書き足します"
            maxLength={500}
          />
        </SimpleGrid>
      );
    case 'owner-set':
      return (
        <Stack gap="md">
          <Text>法人の自転車のように、対象のすべてが同じ人のものであるときに使います。</Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <FieldText field={fields.name} label="所有者の氏名・名称" withAsterisk autoComplete="off" maxLength={120} />
            <FieldText field={fields.nameKana} label="氏名（カナ）" autoComplete="off" maxLength={120} />
          </SimpleGrid>
          <AddressFields postalCode={fields.postalCode} address={fields.address} />
          <FieldText field={fields.phone} label="電話番号" type="tel" autoComplete="off" w={240} />
          <Checkbox
            name={fields.replaces.name}
            label="すでに所有者がいる自転車も、この人に置き換える"
            description="付けなければ、所有者のいない自転車だけに登録します"
          />
        </Stack>
      );
    case 'owner-taken-over':
      return (
        <Stack gap="md">
          <Text>
            防犯登録番号が同じ過去の撤去のうち、いちばん新しいものの所有者を、自転車ごとに引き継ぎます。すでに所有者がいる自転車は変わりません。
          </Text>
          <FieldText
            field={fields.confirmedFrom}
            label="この日以降に確認した所有者だけ"
            type="date"
            max={today}
            w={260}
            description="空欄なら、いつ確認したかを問いません"
          />
        </Stack>
      );
    case 'police-inquiry':
      return <PoliceFields fields={fields} policeBodies={choices.policeBodies} today={today} />;
    default:
      return <Text>{explanations[kind]}</Text>;
  }
}

type WithBoxes = 'deadline-day' | 'deadline-later' | 'look' | 'owner-set' | 'owner-taken-over' | 'police-inquiry';
const explanations: Record<Exclude<BulkChangeKind, WithBoxes>, string> = {
  'beyond-use':
    '理由は「機能喪失の理由」として台帳に残ります。期限前の処分には、自転車ごとの証拠写真と、二人目の確認も必要です。',
  'beyond-use-lifted': '「機能喪失」の印と理由を台帳から外します。',
  hold: '保留のあいだは処分も返還もできません。理由は台帳に残ります。',
  'hold-released': '保留の印と理由を外します。二人目が確認し、ほかの条件がそろえば処分できるようになります。',
  'owner-cleared':
    '台帳から所有者とのつながりを外します。誤って登録したときに使います。以前の記録は残り、二人目が確認するまで処分できません。',
};
