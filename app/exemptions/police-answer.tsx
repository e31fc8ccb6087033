import type { Verdict } from '@bicycles/schema/ground/verdict';
import type { FieldMetadata } from '@conform-to/react';
import { Group, Radio, SimpleGrid, Stack } from '@mantine/core';
import { FieldText } from '#app/parts/field-text.tsx';
import { OutcomeText } from '#app/parts/outcome-text.tsx';
import { FieldMoment } from '#app/returns/field-moment.tsx';

type Optional = FieldMetadata<string | undefined>;
type PoliceAnswerProps = {
  fields: {
    policeAnswer: Optional;
    policeOccurredAt: Optional;
    policeReportedAt: Optional;
    policeReceiptNumber: Optional;
  };
  /** Undefined until there is enough to judge. */
  verdict: Verdict | undefined;
  isOnRecord: boolean;
};

/** What the police have on record, typed anew: the claimant's own times are not taken over. */
export function PoliceAnswer({ fields, verdict, isOnRecord }: PoliceAnswerProps) {
  return (
    <Stack gap="sm">
      <Radio.Group
        name={fields.policeAnswer.name}
        label="警察の回答"
        withAsterisk
        error={fields.policeAnswer.errors?.[0]}
        defaultValue={fields.policeAnswer.initialValue ?? ''}
      >
        <Group mt="xs">
          <Radio value="on-record" label="盗難届がある" />
          <Radio value="no-record" label="盗難届の記録がない" />
        </Group>
      </Radio.Group>
      {isOnRecord && (
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <FieldMoment field={fields.policeReportedAt} label="届出の日時（警察の記録）" withAsterisk />
          <FieldMoment field={fields.policeOccurredAt} label="盗難の日時（警察の記録）" withAsterisk />
          <FieldText field={fields.policeReceiptNumber} label="受理番号（警察の記録）" autoComplete="off" />
        </SimpleGrid>
      )}
      {verdict !== undefined && (
        <OutcomeText isGood={verdict.allowed}>
          {verdict.allowed ? '届出は撤去より前です。免除できます' : verdict.reason}
        </OutcomeText>
      )}
    </Stack>
  );
}
