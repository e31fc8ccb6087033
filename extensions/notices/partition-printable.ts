import { Failure } from '@bicycles/schema/ground/failure';
import type { Day, Id } from '@bicycles/schema/ground/values';
import type { LeftOut, NoticeKind } from '@bicycles/schema/notices/contracts';
import { mayNotify } from '@bicycles/schema/notices/may-notify';
import type { TemplateCandidate } from '@bicycles/schema/templates/choose-template';
import type { Knex } from 'knex';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { unprintableCharacters } from '../ground/documents/unprintable-characters.ts';
import { type Fee, getFee } from '../returns/get-fee.ts';
import { listTemplatesInUse } from '../templates/template-in-use.ts';
import { chooseNoticeTemplate } from './choose-notice-template.ts';
import { documentKind } from './document-kind.ts';
import type { Subject } from './read-subjects.ts';

/** A bicycle whose notice can go to the printer. */
export type Printable = { subject: Subject; feeYen: number; templateId: string | null };

type Wish = { kind: NoticeKind; notifiedOn: Day; isReissue: boolean };

type FeeOf = (vehicleKindId: Id) => Promise<Fee>;
type Means = Wish & { templates: readonly TemplateCandidate[]; feeOf: FeeOf };

/** Parts those that can be printed from those that can't, with the reason for the clerk (rows N1, N3). */
export async function partitionPrintable(
  db: Knex,
  subjects: readonly Subject[],
  wish: Wish,
): Promise<{ printable: Printable[]; leftOut: LeftOut[] }> {
  const templates = await listTemplatesInUse(db, documentKind[wish.kind]);
  const feeOf = rememberFees(db, wish.notifiedOn);
  const printable: Printable[] = [];
  const refused: LeftOut[] = [];
  for (const subject of subjects) {
    const outcome = await prepare(subject, { ...wish, templates, feeOf });
    if (typeof outcome === 'string') refused.push(leftOut(subject, outcome));
    else printable.push(outcome);
  }
  return { printable, leftOut: refused };
}

/** Answers with the reason, when it can't be printed. */
async function prepare(
  subject: Subject,
  { notifiedOn, isReissue, templates, feeOf }: Means,
): Promise<Printable | string> {
  const verdict = mayNotify({ ...subject, isReissue });
  if (!verdict.allowed) return verdict.reason;
  const missing = unprintableCharacters([subject.owner, subject.registrationNumber, subject.frameNumber]);
  if (missing.length > 0) return `「${missing.join('・')}」は印刷できる書体がありません。台帳で別の字に直してください`;
  try {
    const { yen } = await feeOf(subject.vehicleKindId);
    const template = chooseNoticeTemplate(templates, subject, { day: notifiedOn, isReissue });
    return { subject, feeYen: yen, templateId: template.id };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** A run has many bicycles and a few kinds of vehicle. */
function rememberFees(db: Knex, day: Day): FeeOf {
  const fees = new Map<Id, Promise<Fee>>();
  return (vehicleKindId) => {
    const fee = fees.get(vehicleKindId) ?? getFee(db, vehicleKindId, day);
    fees.set(vehicleKindId, fee);
    return fee;
  };
}
