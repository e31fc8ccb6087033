import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { Settings } from '@bicycles/schema/settings';
import type { DeregistrationRequestData } from '../ground/documents/data/deregistration-request.ts';
import type { DeregistrationRow } from './read-deregistrations.ts';

export type Request = { documentNumber: string; requestedOn: Day; addressee: string };
type Facts = {
  request: Request;
  rows: readonly DeregistrationRow[];
  letterhead: Settings['letterhead'];
  person: string;
};

/** The texts of 防犯登録抹消依頼: where the days of the rows differ, from the first to the last. */
export const deregistrationData = ({ request, rows, letterhead, person }: Facts): DeregistrationRequestData => ({
  documentNumber: request.documentNumber,
  issuedOn: formatWareki(request.requestedOn),
  addressee: `${request.addressee}　殿`,
  issuer: letterhead.mayorTitle,
  legalBasis: '自転車の安全利用の促進及び自転車等の駐車対策の総合的推進に関する法律（昭和55年法律第87号）第6条第4項',
  count: `${rows.length}件`,
  ownershipTransferredOn: span(rows.map(({ ownershipTransfersOn }) => ownershipTransfersOn)),
  soldOn: span(rows.map(({ soldOn }) => soldOn)),
  answerMethod: '一覧の「抹消済確認」欄に印を付け、写しを下記へお送りください。',
  rows: rows.map((row, index) => ({
    no: String(index + 1),
    managementNumber: row.managementNumber,
    registrationNumber: row.registrationNumber,
    frameNumber: row.frameNumber ?? '',
    vehicleKind: row.vehicleKind,
    model: row.model,
    colour: row.colour,
  })),
  contactOffice: `${letterhead.municipality} ${letterhead.department}`,
  contactPerson: person,
  contactAddress: letterhead.address,
  contactPhone: letterhead.phone,
  contactFax: '―',
});

function span(days: readonly Day[]): string {
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatWareki(first) : `${formatWareki(first)}から${formatWareki(last)}まで`;
}
