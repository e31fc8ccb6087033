import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { Choice } from '@bicycles/schema/masters/contracts';
import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Button, Group, Paper, SimpleGrid, Stack, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { AddressFields } from '#app/parts/address-fields.tsx';
import { FieldSelect } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';

type ClaimantFieldsProps = {
  update: FormMetadata<Record<string, unknown>, string[]>['update'];
  fields: {
    vehicleKindId: FieldMetadata<string>;
    claimantName: FieldMetadata<string>;
    claimantNameKana: FieldMetadata<string | undefined>;
    claimantPostalCode: FieldMetadata<string | undefined>;
    claimantAddress: FieldMetadata<string>;
    claimantPhone: FieldMetadata<string>;
    claimantRelationId: FieldMetadata<string>;
    identityDocumentId: FieldMetadata<string>;
    identityNote: FieldMetadata<string | undefined>;
    note: FieldMetadata<string | undefined>;
  };
  codes: Record<string, Choice[]>;
  owner: Bicycle['owner'];
  /** Where an exemption is asked for; left out where it can't be. */
  exemptionPath?: string | undefined;
};

/** 引取者: who stands at the counter. The owner's own data is taken over only when asked for. */
export function ClaimantFields({ update, fields, codes, owner, exemptionPath }: ClaimantFieldsProps) {
  const relations = codes['claimant_relation'] ?? [];
  const isSelf = relations.some(({ id, code }) => code === 'self' && id === fields.claimantRelationId.value);
  const takeOver = () => {
    update({ name: fields.claimantName.name, value: owner?.name ?? '' });
    update({ name: fields.claimantNameKana.name, value: owner?.nameKana ?? '' });
    update({ name: fields.claimantPostalCode.name, value: owner?.postalCode ?? '' });
    update({ name: fields.claimantAddress.name, value: owner?.address ?? '' });
    update({ name: fields.claimantPhone.name, value: owner?.phone ?? '' });
  };
  return (
    <Paper withBorder p="md" component="section" aria-label="引取者">
      <Group justify="space-between" mb="sm">
        <Title order={3}>引取者</Title>
        {exemptionPath !== undefined && (
          <Button component={Link} to={exemptionPath} variant="default">
            手数料の免除を申請する
          </Button>
        )}
      </Group>
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
      </Stack>
    </Paper>
  );
}
