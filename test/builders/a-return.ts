/** What a clerk sends at the counter, with an invented claimant. */

import type { AddExemptionRequest } from '@bicycles/schema/exemptions/contracts';
import type { AddReturn } from '@bicycles/schema/returns/contracts';
import type { z } from 'zod';
import { masterId } from '../../directus/master-id.ts';
import { code } from './a-bicycle.ts';

type Seen = { id: string; revision: number };

const claimant = {
  claimantName: '髙﨑 𠮷子',
  claimantPostalCode: '１５４００２４',
  claimantAddress: '東京都世田谷区三軒茶屋2-1-1',
  claimantPhone: '03-0000-0009',
  claimantRelationId: code('claimant_relation', 'self'),
  identityDocumentId: code('identity_document', 'driving_licence'),
  vehicleKindId: code('vehicle_kind', 'bicycle'),
};

/** A return against the fee of a bicycle. */
export const aReturn = ({ id, revision }: Seen): z.input<typeof AddReturn.input> => ({
  bicycleId: id,
  revision,
  ...claimant,
  feeYen: 3000,
});

/** A request for exemption because of a theft that was reported long before the removal. */
export const anExemptionRequest = ({ id, revision }: Seen): z.input<typeof AddExemptionRequest.input> => ({
  bicycleId: id,
  revision,
  ...claimant,
  exemptionReasonId: code('exemption_reason', 'theft_report'),
  theftPoliceBodyId: masterId('police_bodies', 'P13-0301'),
  theftKoban: '三軒茶屋交番',
  theftOccurredAt: '2026-01-10T21:00',
  theftReportedAt: '2026-01-11T09:30',
  theftReceiptNumber: '第08-1234号',
  theftOfficer: '見本巡査',
  statement: '自宅の駐輪場から盗まれた',
});
