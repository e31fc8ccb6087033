import type { DecideExemption } from '@bicycles/schema/exemptions/contracts';
import type { Tables } from '@bicycles/schema/generated/tables';
import { Failure, type FieldMessages } from '@bicycles/schema/ground/failure';
import type { Instant } from '@bicycles/schema/ground/values';
import type { z } from 'zod';
import { noTheftColumns, theftColumns } from './theft-columns.ts';

type PoliceAnswer = {
  theft: { occurredAt: Instant; reportedAt: Instant } | undefined;
  columns: Partial<Tables['bicycles']>;
};

/**
 * What the police said about the report, and what the ledger then holds of it. Throws `police-not-asked`
 * when the form does not say whether the report is on record, and with which instants.
 */
export function readPoliceAnswer(input: z.output<typeof DecideExemption.input>): PoliceAnswer {
  const { policeAnswer, policeOccurredAt: occurredAt, policeReportedAt: reportedAt } = input;
  if (policeAnswer === 'no-record') return { theft: undefined, columns: noTheftColumns };
  const fields: FieldMessages = {};
  if (policeAnswer === undefined) fields['policeAnswer'] = '警察の回答を選んでください';
  if (policeAnswer === 'on-record' && !occurredAt)
    fields['policeOccurredAt'] = '警察が答えた盗難の日時を入力してください';
  if (policeAnswer === 'on-record' && !reportedAt)
    fields['policeReportedAt'] = '警察が答えた届出の日時を入力してください';
  if (!occurredAt || !reportedAt || Object.keys(fields).length > 0) {
    throw new Failure('police-not-asked', '警察に確かめた内容を入力してください', { fields, status: 400 });
  }
  return {
    theft: { occurredAt, reportedAt },
    columns: theftColumns({
      theftOccurredAt: occurredAt,
      theftReportedAt: reportedAt,
      theftReceiptNumber: input.policeReceiptNumber,
    }),
  };
}
