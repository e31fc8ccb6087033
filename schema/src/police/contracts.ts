/** 警察への照会 as the office records it by hand, on paper's say: asked, answered, taken back. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Day, Id, OptionalDay, optionalText, requiredText } from '../ground/values.ts';

/** `asked` waits for the answer; `unaskable`: a number that the police can't be asked about. */
export const policeResults = ['asked', 'unknown', 'matched', 'stolen', 'unaskable'] as const;
export type PoliceResult = (typeof policeResults)[number];
export const policeResultLabels: Record<PoliceResult, string> = {
  asked: '照会した（回答待ち）',
  unknown: '該当なし',
  matched: '該当あり（所有者の回答）',
  stolen: '盗難車',
  unaskable: '照会できない番号',
};

export const PoliceEntry = z.object({
  policeBodyId: z.uuid({ error: '照会先を選んでください' }),
  documentNumber: optionalText(60),
  inquiredOn: Day,
  answeredOn: OptionalDay,
  result: z.enum(policeResults, { error: '照会の結果を選んでください' }),
});
export type PoliceEntry = z.infer<typeof PoliceEntry>;

export const RecordPoliceInquiry = command({
  path: '/police/record-police-inquiry',
  capability: 'police-inquiry.record',
  input: PoliceEntry.extend({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    reason: optionalText(255),
  }),
  output: z.object({ bicycleId: Id, revision: z.number() }),
});

/** The last record that stands is taken back: the number counts as never asked about again. */
export const CancelPoliceInquiry = command({
  path: '/police/cancel-police-inquiry',
  capability: 'police-inquiry.record',
  input: z.object({ bicycleId: Id, revision: z.coerce.number().int(), reason: requiredText(255, '取消しの理由') }),
  output: z.object({ bicycleId: Id, revision: z.number() }),
});

const PoliceRecord = z.object({
  itemId: Id,
  number: z.string(),
  documentNumber: z.string().nullable(),
  policeBodyId: Id,
  policeBodyName: z.string(),
  registrationNumber: z.string(),
  inquiredOn: Day.nullable(),
  answeredOn: Day.nullable(),
  state: z.string(),
  cancelledReason: z.string().nullable(),
});
export type PoliceRecord = z.infer<typeof PoliceRecord>;

/** Every inquiry about one bicycle, newest first. */
export const ListPoliceInquiries = query({
  path: '/police/list-police-inquiries',
  capability: 'police-inquiry.record',
  input: z.object({ bicycleId: Id }),
  output: z.object({ records: z.array(PoliceRecord) }),
});
