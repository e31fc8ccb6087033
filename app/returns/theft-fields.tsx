import { mayConfirmExemption } from '@bicycles/schema/exemptions/may-confirm-exemption';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Instant } from '@bicycles/schema/ground/values';
import type { Choices } from '@bicycles/schema/masters/contracts';
import { theftReason } from '@bicycles/schema/returns/exemption';
import type { FieldMetadata } from '@conform-to/react';
import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FieldSearchSelect } from '#app/parts/field-search-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FieldMoment } from './field-moment.tsx';

type Optional = FieldMetadata<string | undefined>;
type TheftFieldsProps = {
  fields: {
    theftPoliceBodyId: Optional;
    theftKoban: Optional;
    theftOccurredAt: Optional;
    theftReportedAt: Optional;
    theftReceiptNumber: Optional;
    theftOfficer: Optional;
  };
  policeBodies: Choices['policeBodies'];
  removedAt: Instant | null;
};

/** 盗難届: the claimant's word, for the call centre to ask the police with. */
export function TheftFields({ fields, policeBodies, removedAt }: TheftFieldsProps) {
  const occurredAt = fields.theftOccurredAt.value;
  const reportedAt = fields.theftReportedAt.value;
  const theft = occurredAt && reportedAt ? { occurredAt, reportedAt } : undefined;
  const verdict = theft && mayConfirmExemption({ reasonCode: theftReason, removedAt, theft });
  return (
    <Stack gap="sm">
      <Text size="sm">
        撤去は {removedAt === null ? '－' : formatInstant(removedAt)}
        。日時はおよそで構いません。コールセンターが警察に確かめます。
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <FieldSearchSelect
          field={fields.theftPoliceBodyId}
          label="届け出た警察署"
          choices={policeBodies}
          withAsterisk
        />
        <FieldText field={fields.theftKoban} label="交番" autoComplete="off" />
        <FieldMoment field={fields.theftOccurredAt} label="盗まれた日時" withAsterisk />
        <FieldMoment field={fields.theftReportedAt} label="届け出た日時" withAsterisk />
        <FieldText field={fields.theftReceiptNumber} label="受理番号" autoComplete="off" />
        <FieldText field={fields.theftOfficer} label="警察の担当者" autoComplete="off" />
      </SimpleGrid>
      {verdict && !verdict.allowed && (
        <Alert
          color="orange"
          c="dark"
          role="status"
          icon={<IconAlertTriangle aria-hidden />}
          title="免除の対象にならない見込みです"
        >
          盗難、届出、撤去の順になっていません。日時を聞き直してください。このまま申請することもできます。
        </Alert>
      )}
    </Stack>
  );
}
