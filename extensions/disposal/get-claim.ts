import type { Registration } from '@bicycles/schema/bicycle/registration-in-words';
import type { SaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/** A claim with what only its paper says. */
export type Claim = SaleClaim & Registration;

/** One claim. Throws Failure `claim-not-found` (404). */
export async function getClaim(db: Knex, claimId: string): Promise<Claim> {
  const claim = await readRow<Claim>(db, claimSql, { claimId });
  if (claim) return claim;
  throw new Failure('claim-not-found', '売却代金の請求が見つかりません。一覧から開き直してください', { status: 404 });
}

const claimSql = `
  select c.id as "claimId", c.number, b.id as "bicycleId", b.management_number as "managementNumber",
         concat_ws(' ', vk.label, co.label, mo.label) as look, s.short_name as "storageSiteName",
         b.final_on as "soldOn", c.state, c.claimed_on as "claimedOn", c.claimed_by_name as "claimedByName",
         c.claimant_name as "claimantName", c.claimant_name_kana as "claimantNameKana",
         c.claimant_postal_code as "claimantPostalCode", c.claimant_address as "claimantAddress",
         c.claimant_phone as "claimantPhone", cr.label as "claimantRelationLabel", idd.label as "identityDocumentLabel",
         c.identity_note as "identityNote", c.note, c.price_yen as "priceYen", c.fee_yen as "feeYen",
         c.payable_yen as "payableYen", c.paid_at as "paidAt", c.paid_by_name as "paidByName",
         c.withdrawn_at as "withdrawnAt", c.withdrawn_reason as "withdrawnReason",
         b.registration_kind as "registrationKind", b.registration_number as "registrationNumber"
    from sale_claims c
    join bicycles b on b.id = c.bicycle
    join storage_sites s on s.id = b.storage_site
    left join codes cr on cr.id = c.claimant_relation
    left join codes idd on idd.id = c.identity_document
    left join codes vk on vk.id = b.vehicle_kind
    left join codes co on co.id = b.colour
    left join codes mo on mo.id = b.model
   where c.id = :claimId`;
