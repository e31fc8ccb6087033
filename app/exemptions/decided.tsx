import { type Exemption, PrintExemptionApplication } from '@bicycles/schema/exemptions/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { exemptionStateLabels } from '@bicycles/schema/returns/exemption';
import { Alert, Button, Text } from '@mantine/core';
import { IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import { PaperForm } from '#app/parts/paper-form.tsx';

/** Why nothing is to be decided here, and what was decided, by whom and when. */
export function Decided({ exemption, reason }: { exemption: Exemption; reason: string }) {
  const { returnId, state, decidedAt, decidedByName, policeContact, decisionNote } = exemption;
  return (
    <Alert
      color="blue"
      c="dark"
      role="status"
      icon={<IconInfoCircle aria-hidden />}
      title={decidedAt === null ? '決められません' : exemptionStateLabels[state]}
    >
      {decidedAt !== null && (
        <Text fw={700}>
          {formatInstant(decidedAt)}　{decidedByName ?? '担当者'}
          {policeContact !== null && `　確認した相手：${policeContact}`}　{decisionNote}
        </Text>
      )}
      <Text mb="sm">{reason}</Text>
      <PaperForm paper={PrintExemptionApplication} about={{ returnId }}>
        <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
          免除申請書を印刷
        </Button>
      </PaperForm>
    </Alert>
  );
}
