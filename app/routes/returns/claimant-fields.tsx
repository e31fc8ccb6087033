import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { Choice } from '@bicycles/schema/masters/contracts';
import type { AddReturn } from '@bicycles/schema/returns/contracts';
import { paidReturnKind } from '@bicycles/schema/returns/may-charge';
import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import { AddressFields } from '#app/components/address-fields.tsx';
import { FieldSelect } from '#app/components/field-select.tsx';
import { FieldText } from '#app/components/field-text.tsx';

type Input = z.input<typeof AddReturn.input>;
type ClaimantFieldsProps = {
  form: FormMetadata<Input, string[]>;
  fields: { [Name in keyof Input]-?: FieldMetadata<Input[Name]> };
  codes: Record<string, Choice[]>;
  owner: Bicycle['owner'];
};

/** 引取者: who stands at the counter. The owner's own data is taken over only when asked for. */
export function ClaimantFields({ form, fields, codes, owner }: ClaimantFieldsProps) {
  const paid = codes['return_kind']?.find(({ code }) => code === paidReturnKind);
  const relations = codes['claimant_relation'] ?? [];
  const isSelf = relations.some(({ id, code }) => code === 'self' && id === fields.claimantRelationId.value);
  const takeOver = () => {
    form.update({ name: fields.claimantName.name, value: owner?.name ?? '' });
    form.update({ name: fields.claimantNameKana.name, value: owner?.nameKana ?? '' });
    form.update({ name: fields.claimantPostalCode.name, value: owner?.postalCode ?? '' });
    form.update({ name: fields.claimantAddress.name, value: owner?.address ?? '' });
    form.update({ name: fields.claimantPhone.name, value: owner?.phone ?? '' });
  };
  return (
    <Paper withBorder p="md" component="section" aria-label="引取者">
      <Title order={3} mb="sm">
        引取者
      </Title>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <FieldSelect field={fields.claimantRelationId} label="所有者との関係" choices={relations} />
          <FieldSelect field={fields.vehicleKindId} label="車種" choices={codes['vehicle_kind'] ?? []} />
        </SimpleGrid>
        {isSelf && owner !== null && (
          <Button variant="light" onClick={takeOver}>
            所有者の情報（{owner.name} 様）を使う
          </Button>
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <FieldText field={fields.claimantName} label="氏名" autoComplete="off" />
          <FieldText field={fields.claimantNameKana} label="フリガナ" autoComplete="off" />
        </SimpleGrid>
        <AddressFields postalCode={fields.claimantPostalCode} address={fields.claimantAddress} />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <FieldText field={fields.claimantPhone} label="電話番号" type="tel" autoComplete="off" />
          <FieldSelect
            field={fields.identityDocumentId}
            label="本人確認書類"
            choices={codes['identity_document'] ?? []}
          />
          <FieldText field={fields.identityNote} label="確認した内容" autoComplete="off" />
        </SimpleGrid>
        <FieldText field={fields.note} label="備考" autoComplete="off" />
        <Text size="sm">
          返還区分　<b>{paid?.label ?? '－'}</b>
          （免除や誤撤去の返還はこの画面では扱えません。区の担当者に連絡してください）
        </Text>
        <input type="hidden" name={fields.returnKindId.name} value={paid?.id ?? ''} />
      </Stack>
    </Paper>
  );
}
